/**
 * From the counter to acceptance: takes applications and decides whether they are
 * accepted (行政许可法 Art. 29–32). The rules are plain Java in
 * {@link onewindow.counter.intake.ApplicationRules} and
 * {@link onewindow.counter.intake.AcceptanceRules}; what follows from an outcome is drawn
 * in the model.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms",
		"foundation.shared", "engine.staff", "engine.worklist", "engine.workflow", "casework.cards", "casework.cases",
		"casework.clock", "casework.deferral", "casework.gate", "casework.materials", "casework.outcomes",
		"outgoing.documents", "outgoing.notification", "counter.delivery" })
package onewindow.counter.intake;

import org.springframework.modulith.ApplicationModule;
