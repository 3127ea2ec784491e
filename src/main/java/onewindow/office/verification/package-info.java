/**
 * Verification on site (现场核查, 行政许可法 Art. 34): appointment, visit by two officers, signed
 * record, conclusion. It stops no clock.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.staff", "engine.workflow", "casework.assignment", "casework.cards", "casework.cases", "casework.clock",
		"casework.gate", "outgoing.documents", "outgoing.notification", "office.examination" })
package onewindow.office.verification;

import org.springframework.modulith.ApplicationModule;
