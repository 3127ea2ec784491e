/**
 * The work list: which tasks wait for whom, kept by the database in the transaction in
 * which they change. It answers what Tasklist asks in every open browser, with the rights
 * of the person; whatever else is asked of tasks, the engine answers itself.
 */
@ApplicationModule(allowedDependencies = { "foundation.shared", "engine.workflow" })
package onewindow.engine.worklist;

import org.springframework.modulith.ApplicationModule;
