package onewindow.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import onewindow.calendar.WorkingDays;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.Hall;
import onewindow.shared.PerTransaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Starts and closes the clock of a case, and knows its limits.
 */
@Component
public class LegalClock {

	private static final String DEEMED = "deemed";

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Clock time;

	private final PerTransaction<CaseNumber, Optional<TimeLimits>> limits = new PerTransaction<>();

	LegalClock(JdbcClient jdbc, WorkingDays calendar, CaseFiles cases, Catalogue catalogue, Clock time) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.cases = cases;
		this.catalogue = catalogue;
		this.time = time;
	}

	/**
	 * Deems a case accepted, because the applicant was told nothing in time: dated to the
	 * day on which everything counted as handed in (行政许可法 Art. 32(4)).
	 * @param number the case
	 */
	void deem(CaseNumber number) {
		enter(number, DEEMED, this.cases.get(number).completeOn(), "行政许可法第三十二条第一款第四项", Actor.SYSTEM);
	}

	/**
	 * Starts the clock on the day of acceptance: today, or the day to which a deemed
	 * acceptance is dated (行政许可法 Art. 42). Starting it again changes nothing.
	 * @param number the case
	 * @param actor who accepted it
	 */
	public void start(CaseNumber number, Actor actor) {
		if (limitsOf(number).isPresent()) {
			return;
		}
		Item item = this.catalogue.require(this.cases.get(number).itemId());
		LocalDate acceptedOn = deemedOn(number).orElse(Hall.today(this.time));
		TimeLimits limits = TimeLimits.from(acceptedOn, item.statutoryDays(), item.promisedDays(), this.calendar);
		enter(number, "started", acceptedOn, "行政许可法第三十二条、第四十二条", actor);
		this.jdbc.sql("insert into hall.time_limit values (?, ?, ?, ?, ?, ?, ?)")
			.params(number.value(), limits.acceptedOn(), limits.statutoryDays(), limits.promisedDays(),
					limits.statutoryDue(), limits.promisedDue(), limits.provisional())
			.update();
		this.limits.forget(number);
	}

	/**
	 * Closes the clock today: the decision is made. Closing it again changes nothing.
	 * @param number the case
	 * @param actor who decided
	 */
	public void close(CaseNumber number, Actor actor) {
		LocalDate today = Hall.today(this.time);
		int closed = this.jdbc
			.sql("update hall.time_limit set decided_on = ? where case_number = ? and decided_on is null")
			.params(today, number.value())
			.update();
		this.limits.forget(number);
		if (closed == 1) {
			enter(number, "closed", today, "行政许可法第三十八条", actor);
		}
	}

	/**
	 * Stops the clock for good, because the applicant has withdrawn. A clock that has not
	 * started is left alone.
	 * @param number the case
	 * @param actor who took the withdrawal
	 */
	void stop(CaseNumber number, Actor actor) {
		if (limitsOf(number).isPresent()) {
			enter(number, "stopped", Hall.today(this.time), "申请人撤回申请", actor);
		}
	}

	/**
	 * When the clock was started, which may be later than the day of acceptance.
	 * @param number an accepted case
	 * @return the moment of the entry
	 */
	Instant startedAt(CaseNumber number) {
		return this.jdbc.sql("select at from hall.clock_entry where case_number = ? and kind = 'started'")
			.param(number.value())
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	/**
	 * The day to which a deemed acceptance is dated.
	 * @param number the case
	 * @return empty for a case that was accepted by somebody, or is not accepted
	 */
	public Optional<LocalDate> deemedOn(CaseNumber number) {
		return this.jdbc.sql("select on_day from hall.clock_entry where case_number = ? and kind = ?")
			.params(number.value(), DEEMED)
			.query(LocalDate.class)
			.optional();
	}

	/**
	 * The last day by promise. What is handled on the spot is due on the day on which
	 * everything was handed in, accepted or not.
	 * @param number a case that is accepted or handled on the spot
	 * @return the day
	 */
	LocalDate promisedDue(CaseNumber number) {
		CaseFile caseFile = this.cases.get(number);
		return this.catalogue.require(caseFile.itemId()).onTheSpot() ? caseFile.completeOn()
				: require(number).promisedDue();
	}

	/**
	 * The limits of a case that is accepted.
	 * @param number the case
	 * @return the limits
	 * @throws IllegalStateException when its clock has not started
	 */
	public TimeLimits require(CaseNumber number) {
		return limitsOf(number)
			.orElseThrow(() -> new IllegalStateException("The clock of case " + number + " has not started"));
	}

	/**
	 * The limits of a case.
	 * @param number the case
	 * @return empty while it is not accepted
	 */
	public Optional<TimeLimits> limitsOf(CaseNumber number) {
		return this.limits.get(number, this::read);
	}

	private Optional<TimeLimits> read(CaseNumber number) {
		return this.jdbc.sql("select * from hall.time_limit where case_number = ?")
			.param(number.value())
			.query(LegalClock::toLimits)
			.optional();
	}

	private void enter(CaseNumber number, String kind, LocalDate on, String ground, Actor actor) {
		this.jdbc.sql(
				"insert into hall.clock_entry (case_number, kind, on_day, ground, actor, at) values (?, ?, ?, ?, ?, ?)")
			.params(number.value(), kind, on, ground, actor.id(), OffsetDateTime.now(this.time))
			.update();
	}

	private static TimeLimits toLimits(ResultSet row, int n) throws SQLException {
		return new TimeLimits(row.getObject("accepted_on", LocalDate.class),
				row.getObject("statutory_days", Integer.class), row.getInt("promised_days"),
				row.getObject("statutory_due", LocalDate.class), row.getObject("promised_due", LocalDate.class),
				row.getBoolean("provisional"), row.getObject("decided_on", LocalDate.class));
	}

}
