package onewindow.office.examination;

import java.util.List;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every question of a reviewer, and its answer.
 */
@Component
class Questions {

	private final JdbcClient jdbc;

	Questions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void ask(CaseNumber number, String question, Act act) {
		this.jdbc.sql("""
				insert into hall.review_question (act_id, case_number, question, asked_by) values (?, ?, ?, ?)""")
			.params(act.id(), number.value(), question, act.actor())
			.update();
	}

	void answer(CaseNumber number, String answer, Act act) {
		this.jdbc.sql("""
				update hall.review_question set answer_act = ?, answer = ?, answered_by = ?
				where case_number = ? and answer_act is null""")
			.params(act.id(), answer, act.actor(), number.value())
			.update();
	}

	List<Question> of(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, question, asked_by, answer, answered_by
				from hall.review_question where case_number = ? order by act_id""")
			.param(number.value())
			.query(Rows.of(Question.class))
			.list();
	}

}
