/**
 * Accepting with gaps (容缺后补): what may be supplied later, until when, and what becomes of
 * it. The clock of the case runs on; only a grant waits. The rules are plain Java in
 * {@link onewindow.deferral.DeferralRules}.
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "catalogue", "workflow", "forms", "gate", "cases",
		"materials", "clock" })
package onewindow.deferral;

import org.springframework.modulith.ApplicationModule;
