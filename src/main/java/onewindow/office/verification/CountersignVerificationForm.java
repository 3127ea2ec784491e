package onewindow.office.verification;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * 会签核查笔录: the other officer signs the record. Sending it back needs no signature, so that
 * a case is not stuck when that officer cannot come.
 */
@Component
class CountersignVerificationForm implements TaskForm {

	private final Visits visits;

	CountersignVerificationForm(Visits visits) {
		this.visits = visits;
	}

	@Override
	public String id() {
		return "countersign-verification";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		boolean confirmed = submission.answers().require("recordConfirmed").equals("yes");
		if (confirmed) {
			requireSigner(submission.actor(), submission.number());
		}
		return Map.of("recordConfirmed", confirmed);
	}

	private void requireSigner(Actor actor, CaseNumber number) {
		VerificationRules.requireOfficer(actor, this.visits.appointment(number).officers());
		VerificationRules.requireOtherOfficer(actor, this.visits.record(number).recordedBy());
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("verificationNote", this.visits.arranged(caseFile) + "\n\n" + this.visits.recorded(caseFile));
	}

}
