package onewindow.intake;

import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.gate.Markdown;
import onewindow.gate.TaskForm;
import onewindow.shared.CaseNumber;
import onewindow.shared.NotAllowed;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 批准再次补正: the head of the unit allows or forbids to ask an applicant a second time,
 * because of a new fact (一次性告知制).
 */
@Component
class ApproveCorrectionForm implements TaskForm {

	private final CaseFiles cases;

	private final Timeline timeline;

	private final StaffDirectory staff;

	ApproveCorrectionForm(CaseFiles cases, Timeline timeline, StaffDirectory staff) {
		this.cases = cases;
		this.timeline = timeline;
		this.staff = staff;
	}

	@Override
	public String id() {
		return "approve-correction";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		CaseNumber number = submission.caseFile().number();
		if (request(number).actor().equals(submission.actor().id())) {
			throw new NotAllowed("提出再次补正的人员不能自己批准，请由单位负责人办理");
		}
		boolean approved = submission.answers().require("correctionApproved").equals("yes");
		if (approved) {
			this.cases.moveTo(number, CaseState.CORRECTING);
		}
		return Map.of("correctionApproved", approved);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Act request = request(caseFile.number());
		return Map.of("secondCorrection",
				"**再次补正**（%s提出）　新事实：%s\n\n补正内容：%s".formatted(Markdown.escape(this.staff.nameOf(request.actor())),
						Markdown.escape(request.text("newFact")), Markdown.escape(request.text("defects"))));
	}

	private Act request(CaseNumber number) {
		return this.timeline.last(number, Elements.ACCEPT).orElseThrow();
	}

}
