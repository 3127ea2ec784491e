/**
 * Verification on site (现场核查, 行政许可法 Art. 34): appointment, visit by two officers, signed
 * record, conclusion. It stops no clock.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "catalogue", "staff", "workflow", "forms", "gate", "cases", "clock" })
package onewindow.verification;

import org.springframework.modulith.ApplicationModule;
