package onewindow.firerisk;

import java.util.Map;

import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Refuses at once what a ban forbids (行政许可法 Art. 32(1)).
 */
@Component
class Refusals {

	private final CaseFiles cases;

	private final Timeline timeline;

	private final FireOrders orders;

	Refusals(CaseFiles cases, Timeline timeline, FireOrders orders) {
		this.cases = cases;
		this.timeline = timeline;
		this.orders = orders;
	}

	void refuse(CaseNumber number) {
		FireOrder ban = this.orders.banInForce().orElseThrow();
		this.timeline.book(number, Elements.REFUSE_UNDER_BAN, "禁火期间不予受理", Actor.SYSTEM,
				Map.of("acceptance", "refuse", "refusalGround", "banned", "acceptanceReason",
						"%s（%s至%s）期间，禁止野外用火和进入相关区域。解除以后可以重新申请。".formatted(ban.document(), ban.from(), ban.until())));
		this.cases.moveTo(number, CaseState.NOT_ACCEPTED);
	}

}
