/**
 * Special procedures (行政许可法 Art. 45): expert review, inspection, testing, quarantine and
 * appraisal, and the one way by which anything stops the clock: a notice that names the
 * days needed. Hearings, and what a special law excludes, take the same way through
 * {@link onewindow.office.specialprocedure.SpecialProcedures}.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.workflow", "casework.cards", "casework.cases", "casework.clock", "casework.gate", "outgoing.documents",
		"outgoing.notification", "office.examination" })
package onewindow.office.specialprocedure;

import org.springframework.modulith.ApplicationModule;
