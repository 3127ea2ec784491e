/**
 * What the hall offers and who offers it: items, units, windows, materials, loaded once
 * from {@code processes/} and refused when something they name does not exist. An item is
 * data; whatever differs between items stands here and not in code.
 */
@ApplicationModule(allowedDependencies = "foundation.shared")
package onewindow.foundation.catalogue;

import org.springframework.modulith.ApplicationModule;
