/**
 * The files of a case: what the applicant handed in, scanned, each with the material that
 * it is of. What is no PDF, JPG or PNG by its content is not taken, nor what carries a
 * virus; what a decision was made on stays.
 */
@ApplicationModule(
		allowedDependencies = { "foundation.forms", "foundation.shared", "casework.cases", "casework.materials" })
package onewindow.casework.scans;

import org.springframework.modulith.ApplicationModule;
