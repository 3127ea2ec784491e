package onewindow.outgoing.notification;

import onewindow.casework.deferral.DeferralMoments;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Reminds applicants of what they owe, when it is of use.
 */
@Component
class Reminders {

	private final DeferralMoments moments;

	private final NoticeLedger ledger;

	Reminders(DeferralMoments moments, NoticeLedger ledger) {
		this.moments = moments;
		this.ledger = ledger;
	}

	void remindAtHalfTime(CaseNumber number, String element) {
		this.moments.remindAtHalfTime(number).ifPresent(due -> this.ledger.write(number, CaseworkNotice.OWED, element));
	}

	void remindBeforeDue(CaseNumber number, String element) {
		this.moments.remindBeforeDue(number).ifPresent(due -> this.ledger.write(number, CaseworkNotice.OWED, element));
	}

}
