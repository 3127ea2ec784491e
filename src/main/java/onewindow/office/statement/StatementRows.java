package onewindow.office.statement;

import java.util.List;

import onewindow.casework.cases.Act;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.PerTransaction;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every statement and its answer.
 */
@Component
class StatementRows {

	private final JdbcClient jdbc;

	/** A decision asks for them, and then the document that tells of it. */
	private final PerTransaction<CaseNumber, List<Statement>> known = new PerTransaction<>();

	StatementRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void take(CaseNumber number, Speaker speaker, String name, String content, Act act) {
		this.known.forget(number);
		this.jdbc.sql("""
				insert into hall.statement (act_id, case_number, speaker, name, content, taken_on)
				values (?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), speaker.code(), name, content, act.on())
			.update();
	}

	List<Statement> of(CaseNumber number) {
		return this.known.get(number, this::read);
	}

	private List<Statement> read(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, speaker, name, content, taken_on, answer_act, answer
				from hall.statement where case_number = ? order by act_id""")
			.param(number.value())
			.query(Rows.of(Statement.class))
			.list();
	}

	void answer(CaseNumber number, String answer, Act decision) {
		this.known.forget(number);
		this.jdbc.sql("update hall.statement set answer_act = ?, answer = ? where case_number = ?")
			.params(decision.id(), answer, number.value())
			.update();
	}

}
