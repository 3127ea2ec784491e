/**
 * The law's clock of a case: a ledger of what happened to it, and due dates that are a
 * pure function of ledger, limits and calendar. It stops only for special procedures and
 * is extended only with leave; when the calendar changes, running cases are counted anew.
 * Models read dates through the bean {@code clock}, never from the current time, so that
 * asking again gives the same answer.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms",
		"foundation.shared", "engine.staff", "engine.workflow", "casework.cases", "casework.gate" })
package onewindow.casework.clock;

import org.springframework.modulith.ApplicationModule;
