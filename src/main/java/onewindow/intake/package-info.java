/**
 * From the counter to acceptance: takes applications and decides whether they are
 * accepted (行政许可法 Art. 29–32). The rules are plain Java in
 * {@link onewindow.intake.ApplicationRules} and {@link onewindow.intake.AcceptanceRules};
 * what follows from an outcome is drawn in the model.
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "catalogue", "workflow", "forms", "gate", "cases",
		"materials", "staff", "clock", "deferral" })
package onewindow.intake;

import org.springframework.modulith.ApplicationModule;
