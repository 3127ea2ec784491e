/**
 * What follows a new company on the same form (一表申请): the seal, the tax office, social
 * and medical insurance, each at its own window, none asked for again.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms",
		"foundation.shared", "engine.workflow", "casework.cards", "casework.cases", "casework.gate",
		"casework.outcomes", "outgoing.notification" })
package onewindow.speciallaw.registrations;

import org.springframework.modulith.ApplicationModule;
