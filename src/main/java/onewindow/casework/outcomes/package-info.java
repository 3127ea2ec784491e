/**
 * How a case ends: not accepted, given back, granted or refused (行政许可法 Art. 32, 38).
 * Several rooms above end cases, and as many ask how one has ended.
 */
@ApplicationModule(allowedDependencies = { "foundation.forms", "foundation.shared", "casework.cases" })
package onewindow.casework.outcomes;

import org.springframework.modulith.ApplicationModule;
