/**
 * Accepting with gaps (容缺后补): what may be supplied later, until when, and what becomes of
 * it. The clock of the case runs on; only a grant waits. The rules are plain Java in
 * {@link onewindow.casework.deferral.DeferralRules}.
 */
@ApplicationModule(
		allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms", "foundation.shared",
				"engine.workflow", "casework.cases", "casework.clock", "casework.gate", "casework.materials" })
package onewindow.casework.deferral;

import org.springframework.modulith.ApplicationModule;
