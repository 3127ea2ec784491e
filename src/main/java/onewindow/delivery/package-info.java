/**
 * Hands the result over: at the window, by post, at home, electronically (行政许可法 Art. 44).
 * The case is closed when it has been delivered, not when it was decided.
 */
@ApplicationModule(allowedDependencies = { "shared", "catalogue", "forms", "gate", "cases" })
package onewindow.delivery;

import org.springframework.modulith.ApplicationModule;
