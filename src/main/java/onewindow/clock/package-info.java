/**
 * The law's clock of a case: a ledger of what happened to it, due dates that are a pure
 * function of ledger, limits and calendar, and the cards that follow when a limit passes.
 * Models read dates through the bean {@code clock}, never from the current time, so that
 * asking again gives the same answer.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "calendar", "catalogue", "staff", "forms", "cases", "workflow", "gate" })
package onewindow.clock;

import org.springframework.modulith.ApplicationModule;
