package onewindow.outgoing.notification;

import onewindow.casework.clock.LimitsMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells an applicant when the dates move of which the acceptance notice told.
 */
@Component
class RecountNotices {

	private final NoticeLedger ledger;

	RecountNotices(NoticeLedger ledger) {
		this.ledger = ledger;
	}

	@EventListener
	void tell(LimitsMoved moved) {
		this.ledger.write(moved.number(), CaseworkNotice.LIMITS_MOVED, "Recount");
	}

}
