/**
 * Money that an item pays: what is worked out by one, looked at by another, and paid as
 * it was worked out (社会保险法 Art. 28–30; 野生动物保护法 Art. 19).
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.forms", "foundation.shared",
		"engine.workflow", "casework.cards", "casework.cases", "casework.gate", "casework.outcomes" })
package onewindow.speciallaw.benefits;

import org.springframework.modulith.ApplicationModule;
