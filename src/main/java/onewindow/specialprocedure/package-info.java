/**
 * Special procedures (行政许可法 Art. 45): expert review, inspection, testing, quarantine and
 * appraisal, and the one way by which anything stops the clock: a notice that names the
 * days needed. Hearings, and what a special law excludes, take the same way through
 * {@link onewindow.specialprocedure.SpecialProcedures}.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "catalogue", "workflow", "forms", "gate", "cases", "clock", "documents" })
package onewindow.specialprocedure;

import org.springframework.modulith.ApplicationModule;
