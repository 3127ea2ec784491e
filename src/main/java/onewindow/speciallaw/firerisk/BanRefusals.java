package onewindow.speciallaw.firerisk;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.cases.Timeline;
import onewindow.casework.outcomes.NonAcceptance.Ground;
import onewindow.casework.outcomes.NonAcceptances;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Refuses at once what a ban forbids (行政许可法 Art. 32(1)).
 */
@Component
class BanRefusals {

	private final CaseFiles cases;

	private final Timeline timeline;

	private final NonAcceptances nonAcceptances;

	private final FireOrders orders;

	BanRefusals(CaseFiles cases, Timeline timeline, NonAcceptances nonAcceptances, FireOrders orders) {
		this.cases = cases;
		this.timeline = timeline;
		this.nonAcceptances = nonAcceptances;
		this.orders = orders;
	}

	void refuse(CaseNumber number) {
		FireOrder ban = this.orders.banInForce().orElseThrow();
		Act act = this.timeline.book(number, "ServiceTask_RefuseUnderBan", "禁火期间不予受理", Actor.SYSTEM);
		this.nonAcceptances.enter(number, act, Ground.BANNED, null,
				"%s（%s至%s）期间，禁止野外用火和进入相关区域。解除以后可以重新申请。".formatted(ban.document(), ban.from(), ban.until()));
		this.cases.moveTo(number, CaseState.NOT_ACCEPTED);
	}

}
