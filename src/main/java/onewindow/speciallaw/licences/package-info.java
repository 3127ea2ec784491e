/**
 * The register of licences that hold for a time: from when until when, whether they are
 * suspended or withdrawn (行政许可法 Art. 8), and what is due when they have run out: the
 * restoration of forest land (森林法 Art. 38).
 */
@ApplicationModule(allowedDependencies = { "foundation.calendar", "foundation.forms", "foundation.shared",
		"engine.workflow", "casework.cards", "casework.cases", "casework.gate", "casework.outcomes",
		"outgoing.documents", "outgoing.notification" })
package onewindow.speciallaw.licences;

import org.springframework.modulith.ApplicationModule;
