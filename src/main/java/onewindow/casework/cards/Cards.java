package onewindow.casework.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import onewindow.casework.cards.Card.Cancellation;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.Moments;
import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.ListedCard;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Red and yellow cards and blue reminders (红黄牌): once per case and ground, dated to when
 * they were due, whenever they are booked. Whoever tells people of cards listens to
 * {@link CardBooked}.
 */
@Component
public class Cards {

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final KnownGrounds grounds;

	private final CardMoments cardMoments;

	private final Moments moments;

	private final RepeatedYellows yellows;

	private final Clock time;

	private final ApplicationEventPublisher events;

	private final Timeline timeline;

	private final ListedCard listed;

	Cards(JdbcClient jdbc, KnownGrounds grounds, CaseFiles cases, CardMoments cardMoments, Moments moments,
			RepeatedYellows yellows, Clock time, ApplicationEventPublisher events, Timeline timeline,
			ListedCard listed) {
		this.jdbc = jdbc;
		this.grounds = grounds;
		this.cases = cases;
		this.cardMoments = cardMoments;
		this.moments = moments;
		this.yellows = yellows;
		this.time = time;
		this.events = events;
		this.timeline = timeline;
		this.listed = listed;
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
			enter(number, new Card(0, ground.colour(), ground, "", this.cases.get(number).unitId(), dueAt, null));
		}
		this.listed.show(number, gravest(number));
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
		enter(number, new Card(0, ground.colour(), ground, step.name(), step.unitId(), from, null));
		this.listed.show(number, gravest(number));
	}

	/** As people say it; {@literal null} when no card counts. */
	private String gravest(CaseNumber number) {
		return of(number).stream()
			.filter(Card::counts)
			.map(Card::colour)
			.max(Comparator.naturalOrder())
			.map(Colour::zh)
			.orElse(null);
	}

	private void enter(CaseNumber number, Card card) {
		int entered = this.jdbc.sql("""
				insert into hall.card (case_number, colour, ground, subject, unit_id, due_at, booked_at)
				values (?, ?, ?, ?, ?, ?, ?) on conflict (case_number, ground, subject) do nothing""")
			.params(number.value(), card.colour().code(), card.ground().code(), card.subject(), card.unitId(),
					card.dueAt().atZone(Hall.ZONE).toOffsetDateTime(), OffsetDateTime.now(this.time))
			.update();
		if (entered == 1) {
			this.events.publishEvent(new CardBooked(number, card));
			if (card.colour() == Colour.YELLOW && this.yellows.makesARed(card.unitId(), card.dueAt())) {
				enter(number, new Card(0, Colour.RED, UnitGround.THREE_YELLOWS, RepeatedYellows.monthZh(card.dueAt()),
						card.unitId(), card.dueAt(), null));
			}
		}
	}

	/**
	 * The cards of a case.
	 * @param number the case
	 * @return in the order in which they were due
	 */
	public List<Card> of(CaseNumber number) {
		return this.jdbc.sql("""
				select id, colour, ground, subject, unit_id, due_at, cancelled_at, cancelled_by, cancel_reason
				from hall.card where case_number = ? order by due_at, id""")
			.param(number.value())
			.query(this::read)
			.list();
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
		int cancelled = this.jdbc.sql("""
				update hall.card set cancelled_at = ?, cancelled_by = ?, cancel_reason = ?
				where case_number = ? and ground = ? and subject = coalesce(?, subject) and cancelled_at is null""")
			.params(OffsetDateTime.now(this.time), actor.id(), reason, number.value(), ground.code(), subject)
			.update();
		if (cancelled == 0) {
			throw new Conflict(CardsRefusal.NO_SUCH_CARD, ground.zh());
		}
		this.timeline.book(number, "Card_" + ground.code(), "撤销%s：%s".formatted(ground.colour().zh(), ground.zh()),
				actor, Map.of("reason", reason));
		this.listed.show(number, gravest(number));
	}

	private Card read(ResultSet row, int n) throws SQLException {
		OffsetDateTime cancelledAt = row.getObject("cancelled_at", OffsetDateTime.class);
		Cancellation cancellation = (cancelledAt != null) ? new Cancellation(row.getString("cancelled_by"),
				cancelledAt.toInstant(), row.getString("cancel_reason")) : null;
		return new Card(row.getLong("id"), Coded.of(Colour.class, row.getString("colour")),
				this.grounds.find(row.getString("ground")).orElseThrow(), row.getString("subject"),
				row.getString("unit_id"), row.getObject("due_at", OffsetDateTime.class).toInstant(), cancellation);
	}

}
