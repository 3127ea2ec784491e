/**
 * What somebody has typed into the form of a task and not sent yet: it survives a reload
 * and the end of a session, on the server and not in a browser that others use as well.
 */
@ApplicationModule(allowedDependencies = "foundation.shared")
package onewindow.casework.drafts;

import org.springframework.modulith.ApplicationModule;
