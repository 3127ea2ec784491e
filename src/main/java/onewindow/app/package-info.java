/**
 * Opens the hall: database, accounts, security, deployment. Nothing depends on this room.
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "staff", "models", "workflow" })
package onewindow.app;

import org.springframework.modulith.ApplicationModule;
