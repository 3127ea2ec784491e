package onewindow.casework.clock;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.Markdown;
import onewindow.casework.gate.TaskForm;
import onewindow.engine.staff.StaffDirectory;

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
		this.extensions.decide(submission.number(), approved, submission.act());
		return Map.of("extensionApproved", approved);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		ExtensionProposal proposal = this.extensions.proposal(caseFile.number());
		return Map.of("extensionNote", "**提请延期**（%s，%s）　延长%d个工作日；法定期限至%s　理由：%s".formatted(
				Markdown.escape(this.staff.nameOf(proposal.proposedBy())), proposal.proposedOn(), proposal.days(),
				this.clock.require(caseFile.number()).statutoryDue(), Markdown.escape(proposal.reason())));
	}

}
