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
 * 填写核查笔录: what one of the two officers found.
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
		Act appointment = this.appointments.appointment(submission.caseFile().number());
		VerificationRules.isOneOfTheOfficers(submission.actor(), appointment.text("firstVerifier"),
				appointment.text("secondVerifier"));
		Answers answers = submission.answers();
		VerificationRules.mayBeRecorded(answers.date("verifiedOn").orElseThrow(), appointment.on(),
				answers.date("fixBy").orElse(null), Hall.today(this.clock));
		return Map.of("verification", answers.require("verification"));
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("verificationNote", this.appointments.arranged(caseFile));
	}

}
