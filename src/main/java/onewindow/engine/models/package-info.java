/**
 * Turns items into processes: derives an item's model and forms from pattern and YAML,
 * lints whatever is about to be deployed, deploys item by item. Drawing is done in
 * Modeler; here models are only cut, filled in and checked.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.forms", "foundation.shared",
		"engine.staff", "engine.ways", "engine.workflow" })
package onewindow.engine.models;

import org.springframework.modulith.ApplicationModule;
