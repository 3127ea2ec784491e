package onewindow.counter.intake;

import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.counter.intake.Acceptance.Way;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.PerTransaction;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every acceptance.
 */
@Component
class Acceptances {

	private final JdbcClient jdbc;

	private final PerTransaction<CaseNumber, Optional<Acceptance>> known = new PerTransaction<>();

	Acceptances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(CaseNumber number, Act act, Way way) {
		this.known.keep(number, this.jdbc
			.sql("insert into hall.acceptance (act_id, case_number, way) values (?, ?, ?) returning act_id, way")
			.params(act.id(), number.value(), way.code())
			.query(Rows.of(Acceptance.class))
			.optional());
	}

	Optional<Acceptance> of(CaseNumber number) {
		return this.known.get(number, this::read);
	}

	private Optional<Acceptance> read(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, way from hall.acceptance where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(Acceptance.class))
			.optional();
	}

}
