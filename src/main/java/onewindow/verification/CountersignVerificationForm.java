package onewindow.verification;

import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.gate.TaskForm;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * 会签核查笔录: the other officer signs the record. Sending it back needs no signature, so that
 * a case is not stuck when that officer cannot come.
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
		boolean confirmed = submission.answers().require("recordConfirmed").equals("yes");
		if (confirmed) {
			maySign(submission.actor(), submission.caseFile().number());
		}
		return Map.of("recordConfirmed", confirmed);
	}

	private void maySign(Actor actor, CaseNumber number) {
		Act appointment = this.appointments.appointment(number);
		VerificationRules.isOneOfTheOfficers(actor, appointment.text("firstVerifier"),
				appointment.text("secondVerifier"));
		VerificationRules.isTheOtherOfficer(actor, this.appointments.record(number).actor());
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("verificationNote",
				this.appointments.arranged(caseFile) + "\n\n" + this.appointments.recorded(caseFile));
	}

}
