/**
 * What every request passes before anybody looks at it: odd addresses, bodies that do not
 * arrive, wrong passwords. What it limits are failures and what is unfinished, never
 * reading: a whole hall is one address behind its router.
 */
@ApplicationModule(allowedDependencies = "foundation.shared")
package onewindow.doors.threshold;

import org.springframework.modulith.ApplicationModule;
