package onewindow.counter.intake;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.Markdown;
import onewindow.casework.gate.TaskForm;
import onewindow.engine.staff.StaffDirectory;

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
		this.referrals.confirm(submission.number(), submission.act());
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Referral referral = this.referrals.of(caseFile.number()).orElseThrow();
		return Map.of("referralNote",
				"**转办**　由%s于%s转来　理由：%s".formatted(Markdown.escape(this.staff.nameOf(referral.referredBy())),
						referral.referredOn(), Markdown.escape(referral.reason())));
	}

}
