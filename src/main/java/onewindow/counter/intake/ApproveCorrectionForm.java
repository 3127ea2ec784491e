package onewindow.counter.intake;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.gate.Markdown;
import onewindow.casework.gate.TaskForm;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * 批准再次补正: the head of the unit allows or forbids to ask an applicant a second time,
 * because of a new fact (一次性告知制).
 */
@Component
class ApproveCorrectionForm implements TaskForm {

	private final CaseFiles cases;

	private final CorrectionNotices corrections;

	private final StaffDirectory staff;

	ApproveCorrectionForm(CaseFiles cases, CorrectionNotices corrections, StaffDirectory staff) {
		this.cases = cases;
		this.corrections = corrections;
		this.staff = staff;
	}

	@Override
	public String id() {
		return "approve-correction";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		CorrectionNotice notice = request(submission.number());
		CorrectionRules.requireOtherApprover(submission.actor(), notice.askedBy());
		boolean approved = submission.answers().require("correctionApproved").equals("yes");
		this.corrections.decide(notice, approved);
		if (approved) {
			this.cases.moveTo(submission.number(), CaseState.CORRECTING);
		}
		return Map.of("correctionApproved", approved);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		CorrectionNotice notice = request(caseFile.number());
		return Map.of("secondCorrection",
				"**再次补正**（%s提出）　新事实：%s\n\n补正内容：%s".formatted(Markdown.escape(this.staff.nameOf(notice.askedBy())),
						Markdown.escape(notice.newFact()), Markdown.escape(notice.defects())));
	}

	private CorrectionNotice request(CaseNumber number) {
		return this.corrections.newest(number).orElseThrow();
	}

}
