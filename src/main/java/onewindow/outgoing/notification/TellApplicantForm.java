package onewindow.outgoing.notification;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.InvalidInput;
import onewindow.outgoing.notification.Notice.How;

import org.springframework.stereotype.Component;

/**
 * 告知申请人: what no wire tells, by telephone, at the window or by post. Whoever sends the
 * form has read what there was to tell when it was opened; what has come since is not
 * told by it.
 */
@Component
class TellApplicantForm implements TaskForm {

	private static final String COUNT = "noticeCount";

	private final Tellings tellings;

	TellApplicantForm(Tellings tellings) {
		this.tellings = tellings;
	}

	@Override
	public String id() {
		return "tell-applicant";
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of(COUNT, this.tellings.untold(caseFile.number()).size());
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Answers answers = submission.answers();
		CaseNumber number = submission.number();
		int untold = this.tellings.untold(number).size();
		if (answers.number(COUNT).intValue() != untold) {
			throw new InvalidInput(COUNT, NotificationRefusal.MORE_TO_TELL, untold);
		}
		String reached = answers.require("reached");
		if (reached.equals("yes")) {
			this.tellings.told(number, Coded.of(How.class, answers.require("toldBy")),
					answers.text("toldTo").orElse(null), answers.text("trackingNumber").orElse(null),
					submission.actor().id());
		}
		else {
			this.tellings.tried(number);
		}
		return Map.of("reached", reached);
	}

}
