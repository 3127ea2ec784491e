/**
 * Tells people. A notice never holds a case: the model writes a row into the ledger in
 * the case's own transaction, and a worker sends what the ledger holds, at least once,
 * always with the same idempotency key.
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.catalogue", "foundation.forms",
		"foundation.shared", "engine.staff", "engine.workflow", "casework.assignment", "casework.cards",
		"casework.cases", "casework.clock", "casework.deferral", "casework.gate" })
package onewindow.outgoing.notification;

import org.springframework.modulith.ApplicationModule;
