/**
 * Form definitions, and the validation of a submission against them. The engine validates
 * nothing, browsers can be bypassed, so the same {@code .form} that Tasklist renders is
 * read again here. Knows the components that were seen working and refuses a form with
 * any other.
 */
@ApplicationModule(allowedDependencies = "foundation.shared")
package onewindow.foundation.forms;

import org.springframework.modulith.ApplicationModule;
