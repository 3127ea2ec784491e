/**
 * The one answer that every door gives. Checks who may act and whether the submission is
 * valid, books the act, hands both to the room whose form it is, which writes what the
 * law asks about as a row of its own, and lets through to the engine only what that room
 * returns: routing decisions, dates, flags. Rooms above implement
 * {@link onewindow.casework.gate.StartForm} and {@link onewindow.casework.gate.TaskForm};
 * the gate finds them by form id, so that it knows none of them. A form that no room has
 * is a designer's own.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.models", "engine.staff", "engine.workflow", "casework.cases" })
package onewindow.casework.gate;

import org.springframework.modulith.ApplicationModule;
