/**
 * Hearings (行政许可法 Art. 46–48): announced where the law requires one, on request where
 * others are concerned; noticed seven working days before, held within twenty, by a host
 * who has done nothing else in the case; the decision rests on the signed minutes.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms",
		"foundation.shared", "engine.staff", "engine.workflow", "casework.cards", "casework.cases", "casework.clock",
		"casework.gate", "outgoing.documents", "outgoing.notification", "office.examination",
		"office.specialprocedure" })
package onewindow.office.hearing;

import org.springframework.modulith.ApplicationModule;
