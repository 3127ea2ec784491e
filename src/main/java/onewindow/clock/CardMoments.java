package onewindow.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import onewindow.cases.CaseFiles;
import onewindow.clock.Card.Ground;
import onewindow.shared.CaseNumber;

import org.springframework.beans.factory.annotation.Value;
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

	private final int graceDays;

	CardMoments(LegalClock legalClock, Deadlines deadlines, Moments moments, CaseFiles cases, Clock time,
			@Value("${onewindow.cards.promise-grace-days}") int graceDays) {
		this.graceDays = graceDays;
		this.legalClock = legalClock;
		this.deadlines = deadlines;
		this.moments = moments;
		this.cases = cases;
		this.time = time;
	}

	Instant dueAt(CaseNumber number, Ground ground) {
		return switch (ground) {
			case PROMISE_DUE_SOON -> this.moments.dueSoon(limits(number).promisedDue());
			case STATUTORY_DUE_SOON -> this.moments.dueSoon(limits(number).statutoryDue());
			case PROMISE_OVERDUE -> Moments.overdueFrom(this.legalClock.promisedDue(number));
			case PROMISE_LONG_OVERDUE -> Moments
				.overdueFrom(this.legalClock.stepDue(number, this.legalClock.promisedDue(number), this.graceDays));
			case STATUTORY_OVERDUE -> Moments.overdueFrom(limits(number).statutoryDue());
			case DEEMED_ACCEPTANCE -> Moments.overdueFrom(this.deadlines.correctionNoticeDue(completeOn(number)));
			case CORRECTION_NOTICE_LATE ->
				Moments.overdueFrom(this.deadlines.promptCorrectionNoticeDue(completeOn(number)));
			case REFERRAL_OVERDUE -> Moments.overdueFrom(this.deadlines.referralDue(number));
			case DELIVERY_OVERDUE -> Moments.overdueFrom(this.deadlines.deliveryDue(limits(number).decidedOn()));
			case SECOND_CORRECTION -> this.time.instant();
			case STEP_DUE_SOON, STEP_OVERDUE, STEP_REPORTED, STEP_REPORTED_TO_DIRECTOR, HEARING_NOT_HELD,
					THREE_YELLOWS ->
				throw new IllegalArgumentException(ground + " is about a step or a unit, not about the case");
		};
	}

	/** Whether a reminder would warn of what had passed when the clock started. */
	boolean comesTooLate(CaseNumber number, Ground ground, Instant dueAt) {
		return ground.colour() == Card.Colour.BLUE && !dueAt.isAfter(this.legalClock.startedAt(number));
	}

	private LocalDate completeOn(CaseNumber number) {
		return this.cases.get(number).completeOn();
	}

	private TimeLimits limits(CaseNumber number) {
		return this.legalClock.require(number);
	}

}
