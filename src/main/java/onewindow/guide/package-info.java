/**
 * The guide of an item (办事指南, D04): what the catalogue says of it, as a page and for
 * print, under the eight headings that are made public (行政许可法 Art. 30). Whoever works
 * here reads every guide; everybody else those that are confirmed whole.
 */
@ApplicationModule(allowedDependencies = { "shared", "catalogue", "workflow" })
package onewindow.guide;

import org.springframework.modulith.ApplicationModule;
