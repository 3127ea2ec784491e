package onewindow.casework.cards;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.Deadlines;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.clock.Moments;
import onewindow.casework.clock.PromiseGrace;
import onewindow.casework.clock.TimeLimits;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * From when the cards of a case as a whole are due.
 */
@Component
class CardMoments {

	private final LegalClock legalClock;

	private final Deadlines deadlines;

	private final Moments moments;

	private final CaseFiles cases;

	private final Clock time;

	private final PromiseGrace grace;

	CardMoments(LegalClock legalClock, Deadlines deadlines, Moments moments, CaseFiles cases, PromiseGrace grace,
			Clock time) {
		this.grace = grace;
		this.legalClock = legalClock;
		this.deadlines = deadlines;
		this.moments = moments;
		this.cases = cases;
		this.time = time;
	}

	Instant dueAt(CaseNumber number, CaseGround ground) {
		return switch (ground) {
			case PROMISE_DUE_SOON -> this.moments.dueSoon(limits(number).promisedDue());
			case STATUTORY_DUE_SOON -> this.moments.dueSoon(limits(number).statutoryDue());
			case PROMISE_OVERDUE -> Hall.overdueFrom(this.legalClock.promisedDue(number));
			case PROMISE_LONG_OVERDUE -> Hall.overdueFrom(this.grace.lastDay(number));
			case STATUTORY_OVERDUE -> Hall.overdueFrom(limits(number).statutoryDue());
			case DEEMED_ACCEPTANCE -> Hall.overdueFrom(this.deadlines.correctionNoticeDue(completeOn(number)));
			case CORRECTION_NOTICE_LATE ->
				Hall.overdueFrom(this.deadlines.promptCorrectionNoticeDue(completeOn(number)));
			case REFERRAL_OVERDUE -> Hall.overdueFrom(this.deadlines.referralDue(number));
			case DELIVERY_OVERDUE -> Hall.overdueFrom(this.deadlines.deliveryDue(limits(number).decidedOn()));
			case SECOND_CORRECTION -> this.time.instant();
		};
	}

	/** Whether a reminder would warn of what had passed when the clock started. */
	boolean comesTooLate(CaseNumber number, CaseGround ground, Instant dueAt) {
		return ground.colour() == Colour.BLUE && !dueAt.isAfter(this.legalClock.startedAt(number));
	}

	private LocalDate completeOn(CaseNumber number) {
		return this.cases.get(number).completeOn();
	}

	private TimeLimits limits(CaseNumber number) {
		return this.legalClock.require(number);
	}

}
