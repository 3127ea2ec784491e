/**
 * From acceptance to the decision: review, verification on site, decision (行政许可法 Art. 34,
 * 37, 38). Reads who accepted from the timeline, because nobody decides what they
 * accepted themselves.
 */
@ApplicationModule(allowedDependencies = { "shared", "catalogue", "staff", "forms", "gate", "cases", "materials",
		"clock", "deferral", "hearing" })
package onewindow.examination;

import org.springframework.modulith.ApplicationModule;
