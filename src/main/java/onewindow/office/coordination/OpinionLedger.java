package onewindow.office.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.office.coordination.Opinion.Answer;
import onewindow.office.coordination.Opinion.Asking;
import onewindow.office.coordination.Opinion.Reply;

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

	void answer(Opinion opinion, Answer answer, String text, Act act) {
		this.jdbc.sql("""
				update hall.opinion set answer = ?, answer_text = ?, answer_act = ?, answered_by = ?, answered_on = ?
				where id = ?""").params(answer.code(), text, act.id(), act.actor(), act.on(), opinion.id()).update();
	}

	void remove(Opinion opinion, Act act) {
		this.jdbc.sql("update hall.opinion set removed_act = ? where id = ?").params(act.id(), opinion.id()).update();
	}

	List<Opinion> of(CaseNumber number) {
		return this.jdbc.sql("""
				select id, unit_id, task, days, asked_act, asked_on, answer, answer_text, answer_act, answered_by,
				  answered_on, removed_act, lead(id) over (partition by unit_id order by id) is not null as earlier
				from hall.opinion where case_number = ? order by id""")
			.param(number.value())
			.query(OpinionLedger::read)
			.list();
	}

	private static Opinion read(ResultSet row, int n) throws SQLException {
		Asking asking = new Asking(row.getLong("asked_act"), row.getString("task"), row.getInt("days"),
				row.getObject("asked_on", LocalDate.class));
		return new Opinion(row.getLong("id"), row.getString("unit_id"), asking, reply(row),
				row.getObject("removed_act", Long.class) != null, row.getBoolean("earlier"));
	}

	private static Reply reply(ResultSet row) throws SQLException {
		String answer = row.getString("answer");
		return (answer == null) ? null
				: new Reply(row.getLong("answer_act"), Coded.of(Answer.class, answer), row.getString("answer_text"),
						row.getString("answered_by"), row.getObject("answered_on", LocalDate.class));
	}

}
