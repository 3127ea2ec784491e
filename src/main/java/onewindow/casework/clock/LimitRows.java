package onewindow.casework.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import onewindow.casework.clock.TimeLimits.Limit;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.PerTransaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the limits that follow from the ledgers, for lists and for whoever asks often.
 */
@Component
class LimitRows {

	private final JdbcClient jdbc;

	private final PerTransaction<CaseNumber, Optional<TimeLimits>> known = new PerTransaction<>();

	LimitRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<TimeLimits> find(CaseNumber number) {
		return this.known.get(number, this::read);
	}

	private Optional<TimeLimits> read(CaseNumber number) {
		return this.jdbc.sql("""
				select accepted_on, statutory_days, promised_days, statutory_due, promised_due, provisional, decided_on,
				  extended_days, stopped_since
				from hall.time_limit where case_number = ?""")
			.param(number.value())
			.query(LimitRows::toLimits)
			.optional();
	}

	void write(CaseNumber number, TimeLimits now) {
		this.known.keep(number, Optional.of(now));
		this.jdbc.sql("""
				insert into hall.time_limit (case_number, accepted_on, statutory_days, promised_days, statutory_due,
				  promised_due, provisional, decided_on, extended_days, stopped_since)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (case_number) do update set statutory_due = excluded.statutory_due,
				  promised_due = excluded.promised_due, provisional = excluded.provisional,
				  decided_on = excluded.decided_on, extended_days = excluded.extended_days,
				  stopped_since = excluded.stopped_since""")
			.params(number.value(), now.acceptedOn(), now.statutoryDays(), now.promisedDays(), now.statutoryDue(),
					now.promisedDue(), now.provisional(), now.decidedOn(), now.extendedDays(), now.stoppedSince())
			.update();
	}

	/** On one day, whoever was booked first comes first. */
	List<CaseNumber> undecidedInOrder(Collection<CaseNumber> cases) {
		return this.jdbc
			.sql("""
					select time_limit.case_number from hall.time_limit
					where time_limit.case_number = any(?) and time_limit.decided_on is null
					order by time_limit.accepted_on,
					  (select min(entry.id) from hall.clock_entry entry where entry.case_number = time_limit.case_number)""")
			.param(cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.query((row, n) -> new CaseNumber(row.getString("case_number")))
			.list();
	}

	private static TimeLimits toLimits(ResultSet row, int n) throws SQLException {
		return new TimeLimits(row.getObject("accepted_on", LocalDate.class),
				new Limit(row.getObject("statutory_days", Integer.class),
						row.getObject("statutory_due", LocalDate.class)),
				new Limit(row.getInt("promised_days"), row.getObject("promised_due", LocalDate.class)),
				row.getBoolean("provisional"), row.getObject("decided_on", LocalDate.class),
				row.getInt("extended_days"), row.getObject("stopped_since", LocalDate.class));
	}

}
