/**
 * Who works where and in which role: the bridge to the engine's users, groups and rights.
 * Rights are given to groups only, few and per item; who may act on a single task is the
 * gate's to say.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.shared" })
package onewindow.engine.staff;

import org.springframework.modulith.ApplicationModule;
