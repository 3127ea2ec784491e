package onewindow.speciallaw.licences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import onewindow.casework.cases.CaseFiles;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Hall;
import onewindow.speciallaw.licences.Licence.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register.
 */
@Component
public class Licences {

	private static final String SELECT = """
			select case_number, item_id, valid_from, valid_until, state from hall.licence\s""";

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final AppliedTerms terms;

	private final Clock clock;

	Licences(JdbcClient jdbc, CaseFiles cases, AppliedTerms terms, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.terms = terms;
		this.clock = clock;
	}

	/**
	 * Enters the licence that is granted in a case. Entering it again changes nothing.
	 * @param number the case
	 */
	void register(CaseNumber number) {
		AppliedTerm applied = this.terms.of(number)
			.orElseThrow(() -> new IllegalStateException(
					"The item asks for no term: give it the field endOn or useTermMonths"));
		LocalDate from = ValidityRules.from(applied, Hall.today(this.clock));
		this.jdbc.sql("""
				insert into hall.licence (case_number, item_id, valid_from, valid_until, state) values (?, ?, ?, ?, ?)
				on conflict do nothing""")
			.params(number.value(), this.cases.get(number).itemId(), from, ValidityRules.until(applied, from),
					State.VALID.code())
			.update();
	}

	/**
	 * A licence.
	 * @param number the case in which it was granted
	 * @return the licence
	 */
	public Licence get(CaseNumber number) {
		return this.jdbc.sql(SELECT + "where case_number = ?").param(number.value()).query(Licences::read).single();
	}

	/**
	 * The licences for some days, in a certain state.
	 * @param items of which items
	 * @param state the state
	 * @param from the first of the days
	 * @param until the last of the days
	 * @return in the order of their case numbers
	 */
	public List<Licence> of(Collection<String> items, State state, LocalDate from, LocalDate until) {
		return this.jdbc.sql(SELECT + """
				where item_id = any(?) and state = ? and valid_until >= ? and valid_from <= ? order by case_number""")
			.params(items.toArray(String[]::new), state.code(), from, until)
			.query(Licences::read)
			.list();
	}

	/**
	 * Suspends, withdraws or resumes a licence.
	 * @param number the case in which it was granted
	 * @param state what it is from now on; what is withdrawn stays so
	 */
	public void change(CaseNumber number, State state) {
		this.jdbc.sql("update hall.licence set state = ? where case_number = ? and state <> ?")
			.params(state.code(), number.value(), State.WITHDRAWN.code())
			.update();
	}

	private static Licence read(ResultSet row, int n) throws SQLException {
		return new Licence(new CaseNumber(row.getString("case_number")), row.getString("item_id"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
				Coded.of(State.class, row.getString("state")));
	}

}
