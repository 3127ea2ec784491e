/**
 * Issues documents (文书): numbered without gaps per unit, type and year, rendered to a
 * page for printing, stored as issued with a SHA-256, never changed. What is issued when
 * is drawn in the model; what a document states is said by the rooms above.
 */
@ApplicationModule(
		allowedDependencies = { "foundation.catalogue", "foundation.shared", "engine.staff", "engine.workflow",
				"casework.cases", "casework.clock", "casework.gate", "casework.materials", "casework.outcomes" })
package onewindow.outgoing.documents;

import org.springframework.modulith.ApplicationModule;
