/**
 * Words that every room uses: the case number, checks of identity and telephone numbers,
 * who acts, and the ways to say no, each with a code. It knows no other room and holds no
 * beans, so that everything may stand on it.
 */
@ApplicationModule(allowedDependencies = {})
package onewindow.foundation.shared;

import org.springframework.modulith.ApplicationModule;
