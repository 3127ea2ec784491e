package onewindow.clock;

import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.gate.Markdown;
import onewindow.gate.TaskForm;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 审批延期 (行政许可法 Art. 42): the head of the unit, or the district government, decides.
 */
@Component
class ApproveExtensionForm implements TaskForm {

	private final Extensions extensions;

	private final LegalClock clock;

	private final StaffDirectory staff;

	ApproveExtensionForm(Extensions extensions, LegalClock clock, StaffDirectory staff) {
		this.extensions = extensions;
		this.clock = clock;
		this.staff = staff;
	}

	@Override
	public String id() {
		return "approve-extension";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		boolean approved = submission.answers().require("extensionApproved").equals("yes");
		if (approved) {
			this.extensions.mayBeApproved(submission.caseFile().number());
		}
		return Map.of("extensionApproved", approved);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Act proposal = this.extensions.proposal(caseFile.number());
		return Map.of("extensionNote",
				"**提请延期**（%s，%s）　延长%s个工作日；法定期限至%s　理由：%s".formatted(Markdown.escape(this.staff.nameOf(proposal.actor())),
						proposal.on(), proposal.text("extensionDays"),
						this.clock.require(caseFile.number()).statutoryDue(),
						Markdown.escape(proposal.text("extensionReason"))));
	}

}
