package onewindow.casework.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import onewindow.casework.clock.LedgerEntry.Kind;
import onewindow.casework.clock.LedgerEntry.Particulars;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.PerTransaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledgers of the cases. Entries are added, never changed.
 */
@Component
class Ledger {

	private static final String COLUMNS = "id, kind, on_day, ground, actor, document, at, act_id, subject, days";

	private final JdbcClient jdbc;

	private final Clock time;

	private final PerTransaction<CaseNumber, List<LedgerEntry>> known = new PerTransaction<>();

	Ledger(JdbcClient jdbc, Clock time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	void enter(CaseNumber number, Kind kind, LocalDate on, String ground, Actor actor) {
		enter(number, kind, on, ground, actor, Particulars.NONE);
	}

	void enter(CaseNumber number, Kind kind, LocalDate on, String ground, Actor actor, Particulars particulars) {
		List<LedgerEntry> ledger = new ArrayList<>(of(number));
		ledger.add(this.jdbc
			.sql("""
					insert into hall.clock_entry (case_number, kind, on_day, ground, actor, document, at, act_id, subject, days)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning\s"""
					+ COLUMNS)
			.params(number.value(), kind.code(), on, ground, actor.id(), particulars.document(),
					OffsetDateTime.now(this.time), particulars.actId(),
					(particulars.subject() != null) ? particulars.subject().code() : null, particulars.days())
			.query(Ledger::toEntry)
			.single());
		this.known.keep(number, List.copyOf(ledger));
	}

	List<LedgerEntry> of(CaseNumber number) {
		return this.known.get(number, this::read);
	}

	private List<LedgerEntry> read(CaseNumber number) {
		return this.jdbc.sql("select " + COLUMNS + " from hall.clock_entry where case_number = ? order by id")
			.param(number.value())
			.query(Ledger::toEntry)
			.list();
	}

	Optional<LedgerEntry> first(CaseNumber number, Kind kind) {
		return of(number).stream().filter(entry -> entry.kind() == kind).findFirst();
	}

	private static LedgerEntry toEntry(ResultSet row, int n) throws SQLException {
		String subject = row.getString("subject");
		return new LedgerEntry(row.getLong("id"), Coded.of(Kind.class, row.getString("kind")),
				row.getObject("on_day", LocalDate.class), row.getString("ground"), row.getString("actor"),
				new Particulars(row.getObject("days", Integer.class),
						(subject != null) ? Coded.of(SpecialProcedure.class, subject) : null, row.getString("document"),
						row.getObject("act_id", Long.class)),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

}
