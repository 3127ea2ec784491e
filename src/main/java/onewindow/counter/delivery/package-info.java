/**
 * Hands the result over: at the window, by post, at home, electronically (行政许可法 Art. 44).
 * The case is closed when it has been delivered, not when it was decided.
 */
@ApplicationModule(allowedDependencies = { "foundation.forms", "foundation.shared", "engine.workflow", "casework.cases",
		"casework.gate", "outgoing.documents", "outgoing.notification" })
package onewindow.counter.delivery;

import org.springframework.modulith.ApplicationModule;
