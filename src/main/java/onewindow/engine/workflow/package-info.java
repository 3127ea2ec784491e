/**
 * The only door to the engine. Whatever reaches a process from outside (REST, Tasklist,
 * Cockpit, Java) passes the services here, which ask the
 * {@link onewindow.engine.workflow.SubmissionGate} before the engine sees a value. Rooms
 * above give delegates and read-only beans to the models; nothing else can be reached
 * from an expression. A change of engine is a change of this room, of {@code models} and
 * of {@code staff}.
 */
@ApplicationModule(allowedDependencies = "foundation.shared")
package onewindow.engine.workflow;

import org.springframework.modulith.ApplicationModule;
