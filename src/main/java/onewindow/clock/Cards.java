package onewindow.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import onewindow.cases.CaseFile;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.shared.Hall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Red and yellow cards and blue reminders (红黄牌): once per case and ground, dated to when
 * they were due, whenever they are booked.
 */
@Component
public class Cards {

	private final JdbcClient jdbc;

	private final LegalClock legalClock;

	private final Moments moments;

	private final Clock time;

	Cards(JdbcClient jdbc, LegalClock legalClock, Moments moments, Clock time) {
		this.jdbc = jdbc;
		this.legalClock = legalClock;
		this.moments = moments;
		this.time = time;
	}

	/**
	 * Books the red card of a case whose statutory limit has passed without a decision
	 * (行政许可法 Art. 74).
	 * @param number the case
	 */
	void bookStatutoryOverdue(CaseNumber number) {
		book(number, Colour.RED, Ground.STATUTORY_OVERDUE, Moments.overdueFrom(limits(number).statutoryDue()));
	}

	/**
	 * Books the red card of a case that counts as accepted because the applicant was told
	 * nothing in time (行政许可法 Art. 32(4), 72).
	 * @param caseFile the case
	 */
	void bookDeemedAcceptance(CaseFile caseFile) {
		book(caseFile.number(), Colour.RED, Ground.DEEMED_ACCEPTANCE,
				Moments.overdueFrom(this.legalClock.correctionNoticeDue(caseFile.completeOn())));
	}

	/**
	 * Books the reminder that a promise is due on the next working day. A reminder whose
	 * moment had passed when the clock started is not booked: it would warn of nothing.
	 * @param number the case
	 */
	void bookPromiseDueSoon(CaseNumber number) {
		Instant dueAt = this.moments.promiseDueSoon(limits(number));
		if (dueAt.isAfter(this.legalClock.startedAt(number))) {
			book(number, Colour.BLUE, Ground.PROMISE_DUE_SOON, dueAt);
		}
	}

	/**
	 * Books the yellow card of a case whose promise is broken.
	 * @param number the case
	 */
	void bookPromiseOverdue(CaseNumber number) {
		book(number, Colour.YELLOW, Ground.PROMISE_OVERDUE, this.moments.promiseOverdue(limits(number)));
	}

	/**
	 * Books the red card of a case whose promise has been broken for longer than the days
	 * of grace.
	 * @param number the case
	 */
	void bookPromiseLongOverdue(CaseNumber number) {
		book(number, Colour.RED, Ground.PROMISE_LONG_OVERDUE, this.moments.promiseLongOverdue(limits(number)));
	}

	private TimeLimits limits(CaseNumber number) {
		return this.legalClock.limitsOf(number).orElseThrow();
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

	private void book(CaseNumber number, Colour colour, Ground ground, Instant dueAt) {
		this.jdbc.sql("""
				insert into hall.card (case_number, colour, ground, due_at, booked_at) values (?, ?, ?, ?, ?)
				on conflict (case_number, ground) do nothing""")
			.params(number.value(), colour.code(), ground.code(), dueAt.atZone(Hall.ZONE).toOffsetDateTime(),
					OffsetDateTime.now(this.time))
			.update();
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
	 * How grave a card is.
	 */
	public enum Colour implements Coded {

		/** A reminder, no blame (蓝牌提醒). */
		BLUE,
		/** A promise was broken (黄牌). */
		YELLOW,
		/** A limit was overrun that the law sets, or a promise by far (红牌). */
		RED;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Why a card was booked.
	 */
	public enum Ground implements Coded {

		/** The promise is due on the next working day (承诺时限将到). */
		PROMISE_DUE_SOON("promiseDueSoon"),
		/** The promise is broken (超过承诺时限). */
		PROMISE_OVERDUE("promiseOverdue"),
		/** The promise is broken for longer than the days of grace (超过承诺时限三个工作日). */
		PROMISE_LONG_OVERDUE("promiseLongOverdue"),
		/** The statutory limit has passed (超过法定时限). */
		STATUTORY_OVERDUE("statutoryOverdue"),
		/** Accepted by silence (逾期未告知，视为受理). */
		DEEMED_ACCEPTANCE("deemedAcceptance");

		private final String code;

		Ground(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

}
