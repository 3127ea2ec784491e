/**
 * The case file: number, applicant, state, and every act with the person who did it. What
 * a case is stands here and not in process variables; personal data stands here only.
 */
@ApplicationModule(allowedDependencies = { "shared", "catalogue" })
package onewindow.cases;

import org.springframework.modulith.ApplicationModule;
