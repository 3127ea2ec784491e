package onewindow.intake;

import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.gate.Markdown;
import onewindow.gate.TaskForm;
import onewindow.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 确认接收转办: the unit named takes the applicant over. Until then whoever received the
 * applicant first stays responsible (首问负责制).
 */
@Component
class ConfirmHandoverForm implements TaskForm {

	private final Referrals referrals;

	private final StaffDirectory staff;

	ConfirmHandoverForm(Referrals referrals, StaffDirectory staff) {
		this.referrals = referrals;
		this.staff = staff;
	}

	@Override
	public String id() {
		return "confirm-handover";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Act act = this.referrals.redirection(caseFile.number()).orElseThrow();
		return Map.of("referralNote", "**转办**　由%s于%s转来　理由：%s".formatted(Markdown.escape(this.staff.nameOf(act.actor())),
				act.on(), Markdown.escape(act.text("acceptanceReason"))));
	}

}
