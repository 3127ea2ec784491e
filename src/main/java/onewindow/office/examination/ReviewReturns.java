package onewindow.office.examination;

import java.util.Optional;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every case that was sent back.
 */
@Component
class ReviewReturns {

	private final JdbcClient jdbc;

	ReviewReturns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(CaseNumber number, String reason, Act act) {
		this.jdbc.sql("""
				insert into hall.review_return (act_id, case_number, reason, returned_by) values (?, ?, ?, ?)""")
			.params(act.id(), number.value(), reason, act.actor())
			.update();
	}

	Optional<ReviewReturn> newest(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, reason, returned_by from hall.review_return
				where case_number = ? order by act_id desc limit 1""")
			.param(number.value())
			.query(Rows.of(ReviewReturn.class))
			.optional();
	}

}
