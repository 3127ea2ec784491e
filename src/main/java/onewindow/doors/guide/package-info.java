/**
 * The items of the hall over HTTP, and the guide of each (办事指南, D04): what the catalogue
 * says of it, as a page and for print, under the eight headings that are made public
 * (行政许可法 Art. 30). Whoever works here reads every guide; everybody else those that are
 * confirmed whole.
 */
@ApplicationModule(allowedDependencies = { "foundation.catalogue", "foundation.shared", "engine.workflow" })
package onewindow.doors.guide;

import org.springframework.modulith.ApplicationModule;
