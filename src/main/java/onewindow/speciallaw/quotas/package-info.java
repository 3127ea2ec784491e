/**
 * Items of which only so much may be granted: who was accepted first is granted first
 * (行政许可法 Art. 57), and no more than the year allows (森林法 Art. 54, 59).
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.staff", "engine.workflow", "casework.cases", "casework.clock", "casework.gate" })
package onewindow.speciallaw.quotas;

import org.springframework.modulith.ApplicationModule;
