/**
 * Hearings (行政许可法 Art. 46–48): announced where the law requires one, on request where
 * others are concerned; noticed seven working days before, held within twenty, by a host
 * who has done nothing else in the case; the decision rests on the signed minutes.
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "catalogue", "staff", "workflow", "forms", "gate",
		"cases", "clock", "documents", "specialprocedure" })
package onewindow.hearing;

import org.springframework.modulith.ApplicationModule;
