/**
 * Issues documents (文书): numbered without gaps per unit, type and year. What one states
 * is stored with the version of its template and a SHA-256, never changed, and printed
 * when somebody reads it. What is issued when is drawn in the model; what a document
 * states is said by the rooms above.
 */
@ApplicationModule(
		allowedDependencies = { "foundation.catalogue", "foundation.shared", "engine.staff", "engine.workflow",
				"casework.cases", "casework.clock", "casework.gate", "casework.materials", "casework.outcomes" })
package onewindow.outgoing.documents;

import org.springframework.modulith.ApplicationModule;
