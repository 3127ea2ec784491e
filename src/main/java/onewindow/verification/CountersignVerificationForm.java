package onewindow.verification;

import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.gate.TaskForm;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * 会签核查笔录: the other officer signs the record, or sends it back.
 */
@Component
class CountersignVerificationForm implements TaskForm {

	private final Appointments appointments;

	CountersignVerificationForm(Appointments appointments) {
		this.appointments = appointments;
	}

	@Override
	public String id() {
		return "countersign-verification";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		CaseNumber number = submission.caseFile().number();
		Act appointment = this.appointments.appointment(number);
		VerificationRules.isOneOfTheOfficers(submission.actor(), appointment.text("firstVerifier"),
				appointment.text("secondVerifier"));
		VerificationRules.isTheOtherOfficer(submission.actor(), this.appointments.record(number).actor());
		return Map.of("recordConfirmed", submission.answers().require("recordConfirmed").equals("yes"));
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("verificationNote",
				this.appointments.arranged(caseFile) + "\n\n" + this.appointments.recorded(caseFile));
	}

}
