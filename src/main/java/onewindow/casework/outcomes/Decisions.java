package onewindow.casework.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.casework.outcomes.Decision.Grounds;
import onewindow.casework.outcomes.Decision.Outcome;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.PerTransaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every decision.
 */
@Component
public class Decisions {

	private static final String COLUMNS = """
			act_id, outcome, decided_by, decided_on, licence_scope, reasons, legal_basis, remedies_added""";

	private final JdbcClient jdbc;

	private final PerTransaction<CaseNumber, Optional<Decision>> known = new PerTransaction<>();

	Decisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters a grant.
	 * @param number the case
	 * @param act the act by which it was made
	 * @param licenceScope what is granted, {@literal null} for as applied for
	 */
	public void grant(CaseNumber number, Act act, String licenceScope) {
		enter(number, act, Outcome.GRANT, licenceScope, new Grounds(null, List.of(), null));
	}

	/**
	 * Enters a refusal.
	 * @param number the case
	 * @param act the act by which it was made
	 * @param grounds what it rests on
	 */
	public void refuse(CaseNumber number, Act act, Grounds grounds) {
		enter(number, act, Outcome.REFUSE, null, grounds);
	}

	private void enter(CaseNumber number, Act act, Outcome outcome, String licenceScope, Grounds grounds) {
		this.known.keep(number, this.jdbc.sql("""
				insert into hall.decision (act_id, case_number, outcome, decided_by, decided_on, licence_scope, reasons,
				  legal_basis, remedies_added) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning\s""" + COLUMNS)
			.params(act.id(), number.value(), outcome.code(), act.actor(), act.on(), licenceScope, grounds.reasons(),
					grounds.legalBasis().toArray(String[]::new), grounds.remediesAdded())
			.query(Decisions::read)
			.optional());
	}

	/**
	 * The decision of a case.
	 * @param number the case
	 * @return the newest, empty while there is none
	 */
	public Optional<Decision> of(CaseNumber number) {
		return this.known.get(number, this::newest);
	}

	private Optional<Decision> newest(CaseNumber number) {
		return this.jdbc
			.sql("select " + COLUMNS + " from hall.decision where case_number = ? order by act_id desc limit 1")
			.param(number.value())
			.query(Decisions::read)
			.optional();
	}

	private static Decision read(ResultSet row, int n) throws SQLException {
		Outcome outcome = Coded.of(Outcome.class, row.getString("outcome"));
		Grounds grounds = (outcome == Outcome.REFUSE) ? new Grounds(row.getString("reasons"),
				List.of((String[]) row.getArray("legal_basis").getArray()), row.getString("remedies_added")) : null;
		return new Decision(row.getLong("act_id"), outcome, row.getString("decided_by"),
				row.getObject("decided_on", LocalDate.class), row.getString("licence_scope"), grounds);
	}

}
