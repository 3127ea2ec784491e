/**
 * Asking other units for their opinion (行政许可法 Art. 26): each answers by itself, within
 * its own days; asking lengthens no limit of the case, and silence is never consent. A
 * further unit may be asked while others still think, and one may be let go.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.staff", "engine.workflow", "casework.cards", "casework.cases", "casework.clock", "casework.gate",
		"outgoing.documents", "office.specialprocedure" })
package onewindow.office.coordination;

import org.springframework.modulith.ApplicationModule;
