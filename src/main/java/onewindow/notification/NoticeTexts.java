package onewindow.notification;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseState;
import onewindow.catalogue.Unit;
import onewindow.clock.TimeLimits;

/** What people are told. */
final class NoticeTexts {

	private NoticeTexts() {
	}

	static String text(Notice.Kind kind, CaseFile caseFile, Unit unit, TimeLimits limits) {
		String about = "您申请的“%s”（办件编号%s）".formatted(caseFile.itemName(), caseFile.number());
		return "【新林区政务大厅】" + switch (kind) {
			case RECEIVED -> about + "材料已收到，是否受理将于5个工作日内告知。";
			case CORRECTION -> about + "需要补正材料，全部补正内容已在补正告知书中一次写明，请到%s窗口领取或者来电询问。".formatted(unit.nameZh());
			case RETURNED -> about + "因逾期未补正，已作退件处理，提交的材料请到%s窗口取回，您可以重新申请。".formatted(unit.nameZh());
			case WITHDRAWN -> about + "已按您的要求撤回，提交的材料请到%s窗口取回。".formatted(unit.nameZh());
			case ACCEPTED -> about + "已受理，承诺于%s前办结。".formatted(limits.promisedDue());
			case NOT_ACCEPTED -> about + "不予受理，理由和救济途径见不予受理通知书，请到%s窗口领取。".formatted(unit.nameZh());
			case DECIDED -> about
					+ ((caseFile.state() == CaseState.GRANTED) ? "已准予许可，将按您选择的方式送达。" : "不予许可，理由和救济途径见决定书，将按您选择的方式送达。");
			case DELIVERED -> about + "的办理结果已送达，本件办结。感谢您的配合。";
		};
	}

}
