/**
 * What follows a new company on the same form (一表申请): the seal, the tax office, social
 * and medical insurance, each at its own window, none asked for again.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "calendar", "catalogue", "workflow", "forms", "gate", "cases", "clock" })
package onewindow.registrations;

import org.springframework.modulith.ApplicationModule;
