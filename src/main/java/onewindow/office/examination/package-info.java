/**
 * From acceptance to the decision: review and decision (行政许可法 Art. 34, 37, 38). What the
 * stages between them find, and what they ask of whoever decides, they say themselves.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.staff", "engine.workflow", "casework.assignment", "casework.cases", "casework.clock",
		"casework.deferral", "casework.gate", "casework.materials", "casework.outcomes", "outgoing.notification" })
package onewindow.office.examination;

import org.springframework.modulith.ApplicationModule;
