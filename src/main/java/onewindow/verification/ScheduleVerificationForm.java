package onewindow.verification;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import onewindow.catalogue.Unit.Role;
import onewindow.forms.Answers;
import onewindow.gate.TaskForm;
import onewindow.shared.Hall;
import onewindow.shared.InvalidInput;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 安排现场核查: when, where, and which two officers of the unit go there.
 */
@Component
class ScheduleVerificationForm implements TaskForm {

	private final StaffDirectory staff;

	private final Clock clock;

	ScheduleVerificationForm(StaffDirectory staff, Clock clock) {
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "schedule-verification";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		for (String field : List.of("firstVerifier", "secondVerifier")) {
			if (!this.staff.holds(answers.require(field), submission.unit(), Role.VERIFY)) {
				throw new InvalidInput(field, "不是本单位的核查人员账号");
			}
		}
		VerificationRules.mayBeScheduled(answers.require("firstVerifier"), answers.require("secondVerifier"),
				answers.date("appointmentOn").orElseThrow(), Hall.today(this.clock));
		return Map.of();
	}

}
