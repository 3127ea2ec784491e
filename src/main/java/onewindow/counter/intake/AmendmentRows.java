package onewindow.counter.intake;

import java.util.List;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Both texts of whatever was corrected on the spot.
 */
@Component
class AmendmentRows {

	private final JdbcClient jdbc;

	AmendmentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(CaseNumber number, Act act, Amendment amendment) {
		this.jdbc.sql("""
				insert into hall.amendment (act_id, case_number, label, personal, before, after, amended_by, amended_on)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), amendment.label(), amendment.personal(), amendment.before(),
					amendment.after(), amendment.amendedBy(), amendment.amendedOn())
			.update();
	}

	List<Amendment> of(CaseNumber number) {
		return this.jdbc.sql("""
				select label, personal, before, after, amended_by, amended_on from hall.amendment
				where case_number = ? order by id""").param(number.value()).query(Rows.of(Amendment.class)).list();
	}

}
