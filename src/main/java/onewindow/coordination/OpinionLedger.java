package onewindow.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import onewindow.cases.Act;
import onewindow.coordination.Opinion.Answer;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the opinions, each by itself.
 */
@Component
class OpinionLedger {

	private final JdbcClient jdbc;

	OpinionLedger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void ask(CaseNumber number, String unitId, String task, int days, Act asked) {
		this.jdbc.sql("""
				insert into hall.opinion (case_number, unit_id, task, days, asked_act, asked_on)
				values (?, ?, ?, ?, ?, ?)""")
			.params(number.value(), unitId, task, days, asked.id(), asked.on())
			.update();
	}

	void answer(Opinion opinion, Answer answer, Act act) {
		this.jdbc.sql("update hall.opinion set answer = ?, answer_act = ?, answered_on = ? where id = ?")
			.params(answer.code(), act.id(), act.on(), opinion.id())
			.update();
	}

	void remove(Opinion opinion, Act act) {
		this.jdbc.sql("update hall.opinion set removed_act = ? where id = ?").params(act.id(), opinion.id()).update();
	}

	List<Opinion> of(CaseNumber number) {
		return this.jdbc.sql("select * from hall.opinion where case_number = ? order by id")
			.param(number.value())
			.query(OpinionLedger::read)
			.list();
	}

	private static Opinion read(ResultSet row, int n) throws SQLException {
		String answer = row.getString("answer");
		return new Opinion(row.getLong("id"), row.getString("unit_id"), row.getString("task"), row.getInt("days"),
				row.getLong("asked_act"), row.getObject("asked_on", LocalDate.class),
				(answer != null) ? Coded.of(Answer.class, answer) : null, row.getObject("answer_act", Long.class),
				row.getObject("answered_on", LocalDate.class), row.getObject("removed_act", Long.class) != null);
	}

}
