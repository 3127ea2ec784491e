package onewindow.casework.cards;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.Moments;
import onewindow.engine.staff.Groups;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Red and yellow cards and blue reminders (红黄牌): once per case and ground, dated to when
 * they were due, whenever they are booked. Whoever tells people of cards listens to
 * {@link CardsBooked}.
 */
@Component
public class Cards {

	private final CardRows rows;

	private final BookedCards booked;

	private final CaseFiles cases;

	private final KnownGrounds grounds;

	private final CardMoments cardMoments;

	private final Moments moments;

	private final Clock time;

	private final Timeline timeline;

	Cards(CardRows rows, BookedCards booked, CaseFiles cases, KnownGrounds grounds, CardMoments cardMoments,
			Moments moments, Clock time, Timeline timeline) {
		this.rows = rows;
		this.booked = booked;
		this.cases = cases;
		this.grounds = grounds;
		this.cardMoments = cardMoments;
		this.moments = moments;
		this.time = time;
		this.timeline = timeline;
	}

	/**
	 * Books a card of the case as a whole. A second one on the same ground is not booked,
	 * and no reminder whose moment had passed when the clock started: it would warn of
	 * nothing.
	 * @param number the case
	 * @param ground why
	 */
	public void book(CaseNumber number, CaseGround ground) {
		Instant dueAt = this.cardMoments.dueAt(number, ground);
		if (!this.cardMoments.comesTooLate(number, ground, dueAt)) {
			this.booked.add(number,
					new Card(0, ground.colour(), ground, "", this.cases.get(number).unitId(), dueAt, null));
		}
	}

	/**
	 * Books a card only when it is due: what it is about has happened, but perhaps in
	 * time.
	 * @param number the case
	 * @param ground why
	 */
	void bookIfDue(CaseNumber number, CaseGround ground) {
		if (!this.cardMoments.dueAt(number, ground).isAfter(this.time.instant())) {
			book(number, ground);
		}
	}

	/**
	 * Books the reminder of a step, one working day before it is due.
	 * @param number the case
	 * @param step the step
	 */
	public void bookDueSoon(CaseNumber number, Step step) {
		book(number, StepDelay.DUE_SOON, step, this.moments.dueSoon(step.due()));
	}

	/**
	 * Books the yellow card of a step whose last day has passed.
	 * @param number the case
	 * @param step the step
	 */
	public void bookOverdue(CaseNumber number, Step step) {
		book(number, StepDelay.OVERDUE, step, Hall.overdueFrom(step.due()));
	}

	/**
	 * Books a card about a step.
	 * @param number the case
	 * @param ground why
	 * @param step the step
	 * @param from from when the card is due
	 */
	public void book(CaseNumber number, StepGround ground, Step step, Instant from) {
		this.booked.add(number, new Card(0, ground.colour(), ground, step.name(), step.unitId(), from, null));
	}

	/**
	 * The cards of a case.
	 * @param number the case
	 * @return in the order in which they were due
	 */
	public List<Card> of(CaseNumber number) {
		return this.rows.of(number);
	}

	/**
	 * Cancels a card, because something that nobody in the unit answers for made it. It
	 * stays visible.
	 * @param number the case
	 * @param groundCode the code of its ground
	 * @param subject what it is about, {@literal null} for all on that ground
	 * @param actor the director of the centre
	 * @param reason why, up to 200 characters
	 * @throws NotAllowed when somebody else tries
	 * @throws NotFound when there is no such ground
	 * @throws Conflict when the case has no such card, or it was cancelled before
	 */
	@Transactional
	public void cancel(CaseNumber number, String groundCode, String subject, Actor actor, String reason) {
		Ground ground = this.grounds.find(groundCode).orElseThrow(() -> new NotFound(CardsRefusal.NO_SUCH_GROUND));
		if (!actor.isIn(Groups.DIRECTOR)) {
			throw new NotAllowed(CardsRefusal.NOT_THE_DIRECTOR);
		}
		int cancelled = this.rows.cancel(number, ground, subject, actor, reason);
		if (cancelled == 0) {
			throw new Conflict(CardsRefusal.NO_SUCH_CARD, ground.zh());
		}
		this.timeline.book(number, "Card_" + ground.code(), "撤销%s：%s".formatted(ground.colour().zh(), ground.zh()),
				actor.by(List.of(Groups.DIRECTOR)), Map.of("reason", reason));
		this.booked.change(number);
	}

}
