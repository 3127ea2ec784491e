package onewindow.office.hearing;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 登记听证申请: somebody concerned asks for a hearing, or all of them do without (行政许可法 Art.
 * 47).
 */
@Component
class RegisterHearingRequestForm implements TaskForm {

	private final HearingRows rows;

	private final HearingDates dates;

	RegisterHearingRequestForm(HearingRows rows, HearingDates dates) {
		this.rows = rows;
		this.dates = dates;
	}

	@Override
	public String id() {
		return "register-hearing-request";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		boolean asked = submission.answers().require("hearingRequest").equals("asked");
		if (asked) {
			this.rows.call(submission.number(), submission.answers().require("requestedBy"), submission.act());
		}
		return Map.of("hearingRequested", asked);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("hearingRequestNote",
				"**听证申请期限**　至%s，期满未申请的视为放弃，办理期限照常计算".formatted(this.dates.requestDue(caseFile.number())));
	}

}
