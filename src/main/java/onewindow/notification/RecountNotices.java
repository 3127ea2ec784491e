package onewindow.notification;

import onewindow.clock.LimitsMoved;
import onewindow.notification.Notice.Kind;

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
		this.ledger.write(moved.number(), Kind.LIMITS_MOVED, "Recount");
	}

}
