/**
 * Opens the hall: database, accounts, security, deployment. Nothing depends on this room.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.shared", "engine.models", "engine.staff",
		"engine.workflow", "engine.worklist", "casework.cases" })
package onewindow.app;

import org.springframework.modulith.ApplicationModule;
