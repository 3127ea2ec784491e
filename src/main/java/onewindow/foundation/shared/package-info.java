/**
 * Words that every room uses: the case number, checks of identity and telephone numbers,
 * who acts, and the two ways to say no. It knows no other room and holds no beans, so
 * that everything may stand on it.
 */
@ApplicationModule(allowedDependencies = {})
package onewindow.foundation.shared;

import org.springframework.modulith.ApplicationModule;
