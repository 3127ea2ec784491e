/**
 * Publishing a case for objections (公示): so many working days, counted while the clock
 * runs on; what is objected is answered before the decision.
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "catalogue", "staff", "workflow", "forms", "gate",
		"cases", "clock", "documents", "specialprocedure" })
package onewindow.publicity;

import org.springframework.modulith.ApplicationModule;
