/**
 * Supervision (红黄牌): the cards that follow when a limit or a step is overrun, each once
 * and dated to when it was due. Rooms above add the grounds of their own steps.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms",
		"foundation.shared", "engine.staff", "engine.workflow", "casework.cases", "casework.clock", "casework.gate" })
package onewindow.casework.cards;

import org.springframework.modulith.ApplicationModule;
