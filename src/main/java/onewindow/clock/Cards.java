package onewindow.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

	private final Clock time;

	Cards(JdbcClient jdbc, LegalClock legalClock, Clock time) {
		this.jdbc = jdbc;
		this.legalClock = legalClock;
		this.time = time;
	}

	/**
	 * Books the red card of a case whose statutory limit has passed without a decision
	 * (行政许可法 Art. 74).
	 * @param number the case
	 */
	void bookStatutoryOverdue(CaseNumber number) {
		TimeLimits limits = this.legalClock.limitsOf(number).orElseThrow();
		book(number, Colour.RED, Ground.STATUTORY_OVERDUE, overdueFrom(limits.statutoryDue()));
	}

	/**
	 * Books the red card of a case that counts as accepted because the applicant was told
	 * nothing in time (行政许可法 Art. 32(4), 72).
	 * @param caseFile the case
	 */
	void bookDeemedAcceptance(CaseFile caseFile) {
		book(caseFile.number(), Colour.RED, Ground.DEEMED_ACCEPTANCE,
				overdueFrom(this.legalClock.correctionNoticeDue(caseFile.completeOn())));
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

	/** A due date is a date: it is overrun from 00:00 of the next day. */
	static Instant overdueFrom(LocalDate due) {
		return due.plusDays(1).atStartOfDay(Hall.ZONE).toInstant();
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

		/** A limit was overrun that the law sets (红牌). */
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
