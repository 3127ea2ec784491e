/**
 * The staff's view of items and cases over HTTP. Whoever has no part in a case is told
 * that there is none.
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "catalogue", "staff", "forms", "workflow", "cases",
		"materials", "clock", "deferral", "intake", "documents", "coordination", "assignment", "notification", "models",
		"firerisk", "licences", "quotas" })
package onewindow.desk;

import org.springframework.modulith.ApplicationModule;
