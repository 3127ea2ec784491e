package onewindow.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import onewindow.cases.CaseFiles;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.shared.Hall;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Red and yellow cards and blue reminders (红黄牌): once per case and ground, dated to when
 * they were due, whenever they are booked. Whoever tells people of cards listens to
 * {@link CardBooked}.
 */
@Component
public class Cards {

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final LegalClock legalClock;

	private final Moments moments;

	private final Clock time;

	private final ApplicationEventPublisher events;

	Cards(JdbcClient jdbc, CaseFiles cases, LegalClock legalClock, Moments moments, Clock time,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.legalClock = legalClock;
		this.moments = moments;
		this.time = time;
		this.events = events;
	}

	/**
	 * Books a card. A second one on the same ground is not booked, and no reminder whose
	 * moment had passed when the clock started: it would warn of nothing.
	 * @param number the case
	 * @param ground why
	 * @return the gravest colour of the case as people say it, {@literal null} when it
	 * has no card
	 */
	String book(CaseNumber number, Ground ground) {
		Instant dueAt = dueAt(number, ground);
		if (ground.colour() != Colour.BLUE || dueAt.isAfter(this.legalClock.startedAt(number))) {
			enter(number, new Card(ground.colour(), ground, dueAt));
		}
		return of(number).stream().map(Card::colour).max(Comparator.naturalOrder()).map(Colour::zh).orElse(null);
	}

	private Instant dueAt(CaseNumber number, Ground ground) {
		return switch (ground) {
			case PROMISE_DUE_SOON -> this.moments.promiseDueSoon(limits(number));
			case STATUTORY_DUE_SOON -> this.moments.statutoryDueSoon(limits(number));
			case PROMISE_OVERDUE -> Moments.overdueFrom(this.legalClock.promisedDue(number));
			case PROMISE_LONG_OVERDUE -> this.moments.longOverdue(this.legalClock.promisedDue(number));
			case STATUTORY_OVERDUE -> Moments.overdueFrom(limits(number).statutoryDue());
			case DEEMED_ACCEPTANCE -> Moments.overdueFrom(noticeDue(number));
			case REFERRAL_OVERDUE -> Moments.overdueFrom(this.legalClock.referralDue(number));
			case SECOND_CORRECTION -> this.time.instant();
		};
	}

	private LocalDate noticeDue(CaseNumber number) {
		return this.legalClock.correctionNoticeDue(this.cases.get(number).completeOn());
	}

	private TimeLimits limits(CaseNumber number) {
		return this.legalClock.limitsOf(number).orElseThrow();
	}

	private void enter(CaseNumber number, Card card) {
		int entered = this.jdbc.sql("""
				insert into hall.card (case_number, colour, ground, due_at, booked_at) values (?, ?, ?, ?, ?)
				on conflict (case_number, ground) do nothing""")
			.params(number.value(), card.colour().code(), card.ground().code(),
					card.dueAt().atZone(Hall.ZONE).toOffsetDateTime(), OffsetDateTime.now(this.time))
			.update();
		if (entered == 1) {
			this.events.publishEvent(new CardBooked(number, card));
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
			.query((row, n) -> new Card(Coded.of(Colour.class, row.getString("colour")),
					Coded.of(Ground.class, row.getString("ground")),
					row.getObject("due_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * A card.
	 *
	 * @param colour how grave it is
	 * @param ground why
	 * @param dueAt from when it was due
	 */
	public record Card(Colour colour, Ground ground, Instant dueAt) {
	}

	/**
	 * How grave a card is, the gravest last.
	 */
	public enum Colour implements Coded {

		/** A reminder, no blame. */
		BLUE("蓝牌提醒"),
		/** A promise was broken. */
		YELLOW("黄牌"),
		/** A limit was overrun that the law sets, or a promise by far. */
		RED("红牌");

		private final String zh;

		Colour(String zh) {
			this.zh = zh;
		}

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * As people say it.
		 * @return for example 红牌
		 */
		public String zh() {
			return this.zh;
		}

	}

	/**
	 * Why a card was booked.
	 */
	public enum Ground implements Coded {

		/** The promise is due on the next working day. */
		PROMISE_DUE_SOON("promiseDueSoon", Colour.BLUE, "承诺时限将到"),
		/** The limit of the law is due on the next working day. */
		STATUTORY_DUE_SOON("statutoryDueSoon", Colour.BLUE, "法定时限将到"),
		/** The promise is broken. */
		PROMISE_OVERDUE("promiseOverdue", Colour.YELLOW, "超过承诺时限"),
		/** A redirected applicant was not taken over in time. */
		REFERRAL_OVERDUE("referralOverdue", Colour.YELLOW, "转办逾期未接收"),
		/** The promise is broken for longer than the days of grace. */
		PROMISE_LONG_OVERDUE("promiseLongOverdue", Colour.RED, "超过承诺时限较久"),
		/** The statutory limit has passed (行政许可法 Art. 74). */
		STATUTORY_OVERDUE("statutoryOverdue", Colour.RED, "超过法定时限"),
		/** Accepted by silence (行政许可法 Art. 32(4), 72). */
		DEEMED_ACCEPTANCE("deemedAcceptance", Colour.RED, "逾期未告知，视为受理"),
		/** Told a second time what to correct (一次性告知制). */
		SECOND_CORRECTION("secondCorrection", Colour.RED, "再次要求补正");

		private final String code;

		private final Colour colour;

		private final String zh;

		Ground(String code, Colour colour, String zh) {
			this.code = code;
			this.colour = colour;
			this.zh = zh;
		}

		@Override
		public String code() {
			return this.code;
		}

		/**
		 * The colour of a card on this ground.
		 * @return never {@literal null}
		 */
		public Colour colour() {
			return this.colour;
		}

		/**
		 * As people say it.
		 * @return for example 超过承诺时限
		 */
		public String zh() {
			return this.zh;
		}

	}

}
