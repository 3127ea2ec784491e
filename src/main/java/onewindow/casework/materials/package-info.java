/**
 * Per case: what was asked for and what has come. The list is copied from the item when
 * the case is opened, so that nobody is asked for more afterwards (行政许可法 Art. 31).
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.shared" })
package onewindow.casework.materials;

import org.springframework.modulith.ApplicationModule;
