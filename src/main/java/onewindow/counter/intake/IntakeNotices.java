package onewindow.counter.intake;

import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.clock.LegalClock;
import onewindow.outgoing.notification.NoticeText;

import org.springframework.stereotype.Component;

/**
 * In which words.
 */
@Component
class IntakeNotices implements NoticeText<IntakeNotice> {

	private final LegalClock clock;

	private final Referrals referrals;

	IntakeNotices(LegalClock clock, Referrals referrals) {
		this.clock = clock;
		this.referrals = referrals;
	}

	@Override
	public List<IntakeNotice> kinds() {
		return List.of(IntakeNotice.values());
	}

	@Override
	public String text(IntakeNotice kind, CaseFile caseFile, String window) {
		return switch (kind) {
			case RECEIVED -> "材料已收到，是否受理将于5个工作日内告知。";
			case CORRECTION -> "需要补正材料，全部补正内容已在补正告知书中一次写明，请到%s领取或者来电询问。".formatted(window);
			case RETURNED -> "因逾期未补正，已作退件处理，提交的材料请到%s取回，您可以重新申请。".formatted(window);
			case WITHDRAWN -> "已按您的要求撤回，提交的材料请到%s取回。".formatted(window);
			case ACCEPTED -> "已受理，承诺最迟于%s办结。".formatted(this.clock.require(caseFile.number()).promisedDue());
			case NOT_ACCEPTED -> "不予受理，理由和救济途径见不予受理通知书，请到%s领取。".formatted(window);
			case REDIRECTED -> "不属于%s职责，已为您转到%s窗口，由其接待办理。".formatted(window,
					this.referrals.receiver(caseFile.number()).orElseThrow().nameZh());
			case HANDLED -> "已当场办结，结果已经交给领取人。";
		};
	}

}
