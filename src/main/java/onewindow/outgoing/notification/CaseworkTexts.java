package onewindow.outgoing.notification;

import java.time.LocalDate;
import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.deferral.Deferrals;

import org.springframework.stereotype.Component;

/**
 * What applicants are told of deferrals and limits.
 */
@Component
class CaseworkTexts implements NoticeText<CaseworkNotice> {

	private final LegalClock clock;

	private final Deferrals deferrals;

	CaseworkTexts(LegalClock clock, Deferrals deferrals) {
		this.clock = clock;
		this.deferrals = deferrals;
	}

	@Override
	public List<CaseworkNotice> kinds() {
		return List.of(CaseworkNotice.values());
	}

	@Override
	public String text(CaseworkNotice kind, CaseFile caseFile, String window) {
		return switch (kind) {
			case DEFERRED -> "已容缺受理，容缺材料请于%s前补交到%s。".formatted(deferralDue(caseFile), window);
			case OWED -> "还有容缺材料没有补齐，请于%s前补交到%s，逾期不能准予。".formatted(deferralDue(caseFile), window);
			case DEFERRED_SUPPLIED -> "容缺材料已补齐，继续办理，您不必再来。";
			case DEFERRAL_OVERDUE -> "容缺材料逾期未补齐，容缺受理已终止，处理结果将另行告知，请与%s联系。".formatted(window);
			case CLOCK_RESUMED -> "特别程序已结束，恢复计算办理期限，承诺最迟于%s办结。".formatted(promisedDue(caseFile));
			case EXTENDED ->
				"经批准延长办理期限，法定期限延长至%s，理由见延长办理期限通知书。".formatted(this.clock.require(caseFile.number()).statutoryDue());
			case LIMITS_MOVED -> "因工作日安排调整，承诺办结日期改为%s。".formatted(promisedDue(caseFile));
		};
	}

	private LocalDate deferralDue(CaseFile caseFile) {
		return this.deferrals.of(caseFile.number()).orElseThrow().dueOn();
	}

	private LocalDate promisedDue(CaseFile caseFile) {
		return this.clock.require(caseFile.number()).promisedDue();
	}

}
