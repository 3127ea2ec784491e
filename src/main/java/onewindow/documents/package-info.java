/**
 * Issues documents (文书): numbered without gaps per unit, type and year, rendered to a
 * page for printing, stored as issued with a SHA-256, never changed. What is issued when
 * is drawn in the model.
 */
@ApplicationModule(allowedDependencies = { "shared", "catalogue", "staff", "workflow", "gate", "cases", "materials",
		"clock", "deferral" })
package onewindow.documents;

import org.springframework.modulith.ApplicationModule;
