/**
 * The register of licences that hold for a time: from when until when, whether they are
 * suspended or withdrawn (行政许可法 Art. 8), and what is due when they have run out: the
 * restoration of forest land (森林法 Art. 38).
 */
@ApplicationModule(
		allowedDependencies = { "shared", "calendar", "catalogue", "workflow", "forms", "gate", "cases", "clock" })
package onewindow.licences;

import org.springframework.modulith.ApplicationModule;
