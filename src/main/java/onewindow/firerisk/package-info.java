/**
 * Fire bans and times of high fire risk: nothing is accepted under a ban, nothing granted
 * while an order is in force, and licences that hold are suspended or withdrawn, each by
 * a small process of its own (行政许可法 Art. 8; 森林草原防灭火条例).
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "catalogue", "staff", "workflow", "forms", "gate",
		"cases", "clock", "intake", "documents", "examination", "licences" })
package onewindow.firerisk;

import org.springframework.modulith.ApplicationModule;
