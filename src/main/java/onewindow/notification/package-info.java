/**
 * Tells people. A notice never holds a case: the model writes a row into the ledger in
 * the case's own transaction, and a worker sends what the ledger holds, at least once,
 * always with the same idempotency key.
 */
@ApplicationModule(allowedDependencies = { "shared", "calendar", "catalogue", "staff", "workflow", "gate", "cases",
		"clock", "deferral", "intake", "assignment" })
package onewindow.notification;

import org.springframework.modulith.ApplicationModule;
