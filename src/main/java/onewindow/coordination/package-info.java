/**
 * Asking other units for their opinion (行政许可法 Art. 26): each answers by itself, within
 * its own days; asking lengthens no limit of the case, and silence is never consent. A
 * further unit may be asked while others still think, and one may be let go.
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "catalogue", "staff", "workflow", "forms", "gate",
		"cases", "clock", "documents", "specialprocedure" })
package onewindow.coordination;

import org.springframework.modulith.ApplicationModule;
