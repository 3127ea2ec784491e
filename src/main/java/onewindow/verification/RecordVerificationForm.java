package onewindow.verification;

import java.time.Clock;
import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.forms.Answers;
import onewindow.gate.TaskForm;
import onewindow.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * 填写核查笔录: what one of the two officers found. When the visit could not take place,
 * anybody of the unit's officers has it arranged anew.
 */
@Component
class RecordVerificationForm implements TaskForm {

	private final Appointments appointments;

	private final Clock clock;

	RecordVerificationForm(Appointments appointments, Clock clock) {
		this.appointments = appointments;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "record-verification";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		if (answers.require("visit").equals("rescheduled")) {
			return Map.of("visitDone", false);
		}
		Act appointment = this.appointments.appointment(submission.caseFile().number());
		VerificationRules.isOneOfTheOfficers(submission.actor(), appointment.text("firstVerifier"),
				appointment.text("secondVerifier"));
		VerificationRules.mayBeRecorded(answers.date("verifiedOn").orElseThrow(), appointment.on(),
				answers.date("fixBy").orElse(null), Hall.today(this.clock));
		return Map.of("visitDone", true, "verification", answers.require("verification"));
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("verificationNote", this.appointments.arranged(caseFile));
	}

}
