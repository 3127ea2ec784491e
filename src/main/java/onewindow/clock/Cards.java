package onewindow.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import onewindow.cases.CaseFiles;
import onewindow.cases.Timeline;
import onewindow.clock.Card.Cancellation;
import onewindow.clock.Card.Colour;
import onewindow.clock.Card.Ground;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.shared.Hall;
import onewindow.shared.NotAllowed;
import onewindow.staff.Groups;
import onewindow.workflow.Conflict;
import onewindow.workflow.ListedCard;

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

	private final CardMoments cardMoments;

	private final Moments moments;

	private final RepeatedYellows yellows;

	private final Clock time;

	private final ApplicationEventPublisher events;

	private final Timeline timeline;

	private final ListedCard listed;

	Cards(JdbcClient jdbc, CaseFiles cases, CardMoments cardMoments, Moments moments, RepeatedYellows yellows,
			Clock time, ApplicationEventPublisher events, Timeline timeline, ListedCard listed) {
		this.jdbc = jdbc;
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
	void book(CaseNumber number, Ground ground) {
		Instant dueAt = this.cardMoments.dueAt(number, ground);
		if (!this.cardMoments.comesTooLate(number, ground, dueAt)) {
			enter(number, new Card(ground.colour(), ground, "", this.cases.get(number).unitId(), dueAt, null));
		}
		this.listed.show(number, gravest(number));
	}

	/**
	 * Books a card only when it is due: what it is about has happened, but perhaps in
	 * time.
	 * @param number the case
	 * @param ground why
	 */
	void bookIfDue(CaseNumber number, Ground ground) {
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
		book(number, Ground.STEP_DUE_SOON, step, this.moments.dueSoon(step.due()));
	}

	/**
	 * Books the yellow card of a step whose last day has passed.
	 * @param number the case
	 * @param step the step
	 */
	public void bookOverdue(CaseNumber number, Step step) {
		book(number, Ground.STEP_OVERDUE, step, Moments.overdueFrom(step.due()));
	}

	/**
	 * Books a card about a step.
	 * @param number the case
	 * @param ground why
	 * @param step the step
	 * @param from from when the card is due
	 */
	public void book(CaseNumber number, Ground ground, Step step, Instant from) {
		enter(number, new Card(ground.colour(), ground, step.name(), step.unitId(), from, null));
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
				enter(number, new Card(Colour.RED, Ground.THREE_YELLOWS, RepeatedYellows.monthZh(card.dueAt()),
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
		return this.jdbc.sql("select * from hall.card where case_number = ? order by due_at, id")
			.param(number.value())
			.query(Cards::read)
			.list();
	}

	/**
	 * Cancels a card, because something that nobody in the unit answers for made it. It
	 * stays visible.
	 * @param number the case
	 * @param ground the ground of the card
	 * @param subject what it is about, {@literal null} for all on that ground
	 * @param actor the director of the centre
	 * @param reason why, up to 200 characters
	 * @throws NotAllowed when somebody else tries
	 * @throws Conflict when the case has no such card, or it was cancelled before
	 */
	@Transactional
	public void cancel(CaseNumber number, Ground ground, String subject, Actor actor, String reason) {
		if (!actor.isIn(Groups.DIRECTOR)) {
			throw new NotAllowed("红黄牌由中心主任撤销");
		}
		int cancelled = this.jdbc.sql("""
				update hall.card set cancelled_at = ?, cancelled_by = ?, cancel_reason = ?
				where case_number = ? and ground = ? and subject = coalesce(?, subject) and cancelled_at is null""")
			.params(OffsetDateTime.now(this.time), actor.id(), reason, number.value(), ground.code(), subject)
			.update();
		if (cancelled == 0) {
			throw new Conflict("该办件没有“%s”的红黄牌，或者已经撤销".formatted(ground.zh()));
		}
		this.timeline.book(number, "Card_" + ground.code(), "撤销%s：%s".formatted(ground.colour().zh(), ground.zh()),
				actor, Map.of("reason", reason));
		this.listed.show(number, gravest(number));
	}

	private static Card read(ResultSet row, int n) throws SQLException {
		OffsetDateTime cancelledAt = row.getObject("cancelled_at", OffsetDateTime.class);
		Cancellation cancellation = (cancelledAt != null) ? new Cancellation(row.getString("cancelled_by"),
				cancelledAt.toInstant(), row.getString("cancel_reason")) : null;
		return new Card(Coded.of(Colour.class, row.getString("colour")),
				Coded.of(Ground.class, row.getString("ground")), row.getString("subject"), row.getString("unit_id"),
				row.getObject("due_at", OffsetDateTime.class).toInstant(), cancellation);
	}

}
