package onewindow.licences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import onewindow.gate.TaskForm;
import onewindow.shared.Hall;
import onewindow.shared.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * 核查植被恢复: whether forest land that was used for a time is forest again (森林法 Art. 38).
 */
@Component
class CheckRestorationForm implements TaskForm {

	private final Clock clock;

	CheckRestorationForm(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String id() {
		return "check-restoration";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		boolean restored = submission.answers().require("restoration").equals("yes");
		LocalDate today = Hall.today(this.clock);
		if (!restored && !submission.answers().date("fixBy").filter(day -> day.isAfter(today)).isPresent()) {
			throw new InvalidInput("fixBy", "限期恢复的日期应当在今天以后");
		}
		return Map.of("restored", restored);
	}

}
