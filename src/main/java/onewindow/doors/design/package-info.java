/**
 * What process designers ask of a running hall: findings, differences, older versions
 * back, and running cases moved to newer ones.
 */
@ApplicationModule(allowedDependencies = { "foundation.shared", "engine.models", "engine.staff", "engine.workflow",
		"casework.cases" })
package onewindow.doors.design;

import org.springframework.modulith.ApplicationModule;
