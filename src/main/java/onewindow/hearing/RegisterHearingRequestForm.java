package onewindow.hearing;

import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 登记听证申请: somebody concerned asks for a hearing, or all of them do without (行政许可法 Art.
 * 47).
 */
@Component
class RegisterHearingRequestForm implements TaskForm {

	private final Hearings hearings;

	RegisterHearingRequestForm(Hearings hearings) {
		this.hearings = hearings;
	}

	@Override
	public String id() {
		return "register-hearing-request";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of("hearingRequested", submission.answers().require("hearingRequest").equals("asked"));
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("hearingRequestNote",
				"**听证申请期限**　至%s，期满未申请的视为放弃，办理期限照常计算".formatted(this.hearings.requestDue(caseFile.number())));
	}

}
