/**
 * Which days are working days (行政许可法 Art. 82), and which years nobody has published yet.
 * One file a year under {@code processes/calendar}; the rest of the hall asks here and
 * counts nothing itself.
 */
@ApplicationModule(allowedDependencies = "foundation.shared")
package onewindow.foundation.calendar;

import org.springframework.modulith.ApplicationModule;
