package onewindow.notification;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseState;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.clock.LedgerEntry;
import onewindow.clock.LegalClock;
import onewindow.deferral.Deferrals;
import onewindow.intake.Referrals;
import onewindow.notification.Notice.Kind;

import org.springframework.stereotype.Component;

/** What people are told. */
@Component
class NoticeTexts {

	private static final String HALL = "【新林区政务大厅】";

	private final Catalogue catalogue;

	private final LegalClock legalClock;

	private final Deferrals deferrals;

	private final Referrals referrals;

	private final Timeline timeline;

	NoticeTexts(Catalogue catalogue, LegalClock legalClock, Deferrals deferrals, Referrals referrals,
			Timeline timeline) {
		this.catalogue = catalogue;
		this.legalClock = legalClock;
		this.deferrals = deferrals;
		this.referrals = referrals;
		this.timeline = timeline;
	}

	String text(Kind kind, CaseFile caseFile) {
		String window = this.catalogue.unit(caseFile.unitId()).nameZh() + "窗口";
		return HALL + "您申请的“%s”（办件编号%s）".formatted(caseFile.itemName(), caseFile.number()) + switch (kind) {
			case RECEIVED -> "材料已收到，是否受理将于5个工作日内告知。";
			case CORRECTION -> "需要补正材料，全部补正内容已在补正告知书中一次写明，请到%s领取或者来电询问。".formatted(window);
			case RETURNED -> "因逾期未补正，已作退件处理，提交的材料请到%s取回，您可以重新申请。".formatted(window);
			case WITHDRAWN -> "已按您的要求撤回，提交的材料请到%s取回。".formatted(window);
			case ACCEPTED -> "已受理，承诺最迟于%s办结。".formatted(promisedDue(caseFile));
			case DEFERRED -> "已容缺受理，容缺材料请于%s前补交到%s。".formatted(deferralDue(caseFile), window);
			case OWED -> "还有容缺材料没有补齐，请于%s前补交到%s，逾期不能准予。".formatted(deferralDue(caseFile), window);
			case DEFERRED_SUPPLIED -> "容缺材料已补齐，继续办理，您不必再来。";
			case DEFERRAL_OVERDUE -> "容缺材料逾期未补齐，容缺受理已终止，处理结果将另行告知，请与%s联系。".formatted(window);
			case NOT_ACCEPTED -> "不予受理，理由和救济途径见不予受理通知书，请到%s领取。".formatted(window);
			case REDIRECTED -> "不属于%s职责，已为您转到%s，由其接待办理。".formatted(window, receiver(caseFile));
			case VERIFICATION -> visit(caseFile);
			case FIX_BY -> "经现场核查需要整改，请于%s前整改完毕，届时复查。".formatted(visited(caseFile).text("fixBy"));
			case SPECIAL_PROCEDURE -> "依法需要%s，所需时间不计入办理期限，详见特别程序告知书。".formatted(specialProcedure(caseFile));
			case CLOCK_RESUMED -> "特别程序已结束，恢复计算办理期限，承诺最迟于%s办结。".formatted(promisedDue(caseFile));
			case HEARING_RIGHT -> "您和利害关系人可以在5个工作日内要求听证，详见听证告知书，请到%s领取或者来电询问。".formatted(window);
			case HEARING -> hearing(caseFile);
			case EXTENDED -> "经批准延长办理期限，法定期限延长至%s，理由见延长办理期限通知书。".formatted(statutoryDue(caseFile));
			case LIMITS_MOVED -> "因工作日安排调整，承诺办结日期改为%s。".formatted(promisedDue(caseFile));
			case LICENCE_CHANGED -> "的许可因火险命令%s，不得用火或者进入有关区域，正在活动的请立即停止、撤离，详见决定书。".formatted(change(caseFile));
			case LICENCE_RESUMED -> "的许可已恢复，请按许可证载明的时间、地点和条件活动。";
			case RESTORE -> "使用期限已满，请在一年内恢复植被和林业生产条件，期满将现场核查。";
			case RESTORATION_ORDERED -> "经核查尚未恢复植被，请在%s前恢复，详见整改通知书。".formatted(restoration(caseFile));
			case FOLLOWED_UP -> "的后续登记已一并办好，不必再到其他窗口申请。";
			case DECIDED ->
				(caseFile.state() == CaseState.GRANTED) ? "已准予许可，将按您选择的方式送达。" : "不予许可，理由和救济途径见决定书，将按您选择的方式送达。";
			case HANDLED -> "已当场办结，结果已经交给领取人。";
			case DELIVERED -> "的办理结果已送达，本件办结。感谢您的配合。";
			case CARD -> throw new IllegalArgumentException("Applicants are not told of cards");
		};
	}

	private String change(CaseFile caseFile) {
		Act act = this.timeline.last(caseFile.number(), Elements.ACT_ON_LICENCE).orElseThrow();
		return act.text("change").equals("suspend") ? "中止" : "撤回";
	}

	private String restoration(CaseFile caseFile) {
		return this.timeline.last(caseFile.number(), Elements.CHECK_RESTORATION).orElseThrow().text("fixBy");
	}

	private Object promisedDue(CaseFile caseFile) {
		return this.legalClock.require(caseFile.number()).promisedDue();
	}

	private Object statutoryDue(CaseFile caseFile) {
		return this.legalClock.require(caseFile.number()).statutoryDue();
	}

	private String specialProcedure(CaseFile caseFile) {
		return this.legalClock.ledger(caseFile.number())
			.stream()
			.filter(entry -> entry.kind() == LedgerEntry.Kind.EXCLUSION_OPENED)
			.reduce((earlier, later) -> later)
			.map(entry -> "%s，约%d个工作日".formatted(entry.subject().zh(), entry.days()))
			.orElseThrow();
	}

	private Object deferralDue(CaseFile caseFile) {
		return this.deferrals.of(caseFile.number()).orElseThrow().dueOn();
	}

	private String receiver(CaseFile caseFile) {
		return this.referrals.receiver(caseFile.number()).orElseThrow().nameZh() + "窗口";
	}

	private String hearing(CaseFile caseFile) {
		Act act = this.timeline.last(caseFile.number(), Elements.ARRANGE_HEARING).orElseThrow();
		return "定于%s%s举行听证，地点：%s，听证不收取费用，所需时间不计入办理期限。".formatted(act.text("hearingOn"), act.text("hearingTime"),
				act.text("hearingPlace"));
	}

	private String visit(CaseFile caseFile) {
		Act act = this.timeline.last(caseFile.number(), Elements.SCHEDULE_VERIFICATION).orElseThrow();
		return "定于%s%s现场核查，地点：%s，请予配合。".formatted(act.text("appointmentOn"), act.text("appointmentTime"),
				act.text("verificationPlace"));
	}

	private Act visited(CaseFile caseFile) {
		return this.timeline.last(caseFile.number(), Elements.RECORD_VERIFICATION).orElseThrow();
	}

}
