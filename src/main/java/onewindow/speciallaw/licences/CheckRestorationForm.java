package onewindow.speciallaw.licences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.gate.TaskForm;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * 核查植被恢复: whether forest land that was used for a time is forest again (森林法 Art. 38).
 */
@Component
class CheckRestorationForm implements TaskForm {

	private final RestorationChecks checks;

	private final Clock clock;

	CheckRestorationForm(RestorationChecks checks, Clock clock) {
		this.checks = checks;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "check-restoration";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		boolean restored = answers.require("restoration").equals("yes");
		Optional<LocalDate> fixBy = answers.date("fixBy");
		RestorationRules.requireTimeToRestore(restored, fixBy, Hall.today(this.clock));
		this.checks.enter(submission.number(), restored, answers.require("findings"), fixBy.orElse(null),
				submission.act());
		return Map.of("restored", restored);
	}

}
