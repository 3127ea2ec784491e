/**
 * Fire bans and times of high fire risk: nothing is accepted under a ban, nothing granted
 * while an order is in force, and licences that hold are suspended or withdrawn, each by
 * a small process of its own (行政许可法 Art. 8; 森林草原防灭火条例).
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.staff", "engine.workflow", "casework.cards", "casework.cases", "casework.gate", "casework.outcomes",
		"outgoing.documents", "outgoing.notification", "speciallaw.licences" })
package onewindow.speciallaw.firerisk;

import org.springframework.modulith.ApplicationModule;
