/**
 * Publishing a case for objections (公示): so many working days, counted while the clock
 * runs on; what is objected is answered before the decision.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms",
		"foundation.shared", "engine.workflow", "casework.cases", "casework.clock", "casework.gate",
		"outgoing.documents", "office.specialprocedure" })
package onewindow.office.publicity;

import org.springframework.modulith.ApplicationModule;
