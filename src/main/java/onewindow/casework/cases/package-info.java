/**
 * The case file: number, applicant, state, and every act with the person who did it. What
 * a case is stands here and not in process variables; personal data stands here only. Who
 * besides a unit's own people sees a case is said by the rooms in which they take part.
 */
@ApplicationModule(
		allowedDependencies = { "foundation.catalogue", "foundation.shared", "engine.staff", "engine.workflow" })
package onewindow.casework.cases;

import org.springframework.modulith.ApplicationModule;
