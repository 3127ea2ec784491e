/**
 * The staff's view of cases over HTTP. Whoever has no part in a case is told that there
 * is none.
 */
@ApplicationModule(allowedDependencies = { "foundation.forms", "foundation.shared", "engine.models", "engine.staff",
		"engine.ways", "engine.workflow", "casework.assignment", "casework.cards", "casework.cases", "casework.clock",
		"casework.deferral", "casework.materials", "outgoing.documents", "outgoing.notification", "counter.intake",
		"office.coordination", "office.statement" })
package onewindow.doors.desk;

import org.springframework.modulith.ApplicationModule;
