package onewindow.office.publicity;

import java.util.List;

import onewindow.casework.cases.Act;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was published, objected and answered.
 */
@Component
class PublicityRows {

	private final JdbcClient jdbc;

	PublicityRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void publish(CaseNumber number, Answers answers, Act act) {
		this.jdbc
			.sql("""
					insert into hall.publication (act_id, case_number, content, place, published_on) values (?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), answers.require("publicityContent"), answers.require("publicityPlace"),
					act.on())
			.update();
	}

	void object(CaseNumber number, Publication to, Answers answers, Act act) {
		this.jdbc.sql("""
				insert into hall.objection (act_id, case_number, publication_act, objector, content, recorded_on)
				values (?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), to.actId(), answers.require("objector"), answers.require("objection"),
					act.on())
			.update();
	}

	void answer(CaseNumber number, Answers answers, Act act) {
		this.jdbc.sql("""
				insert into hall.objection_answer (act_id, case_number, content, answered_on) values (?, ?, ?, ?)""")
			.params(act.id(), number.value(), answers.require("objectionAnswer"), act.on())
			.update();
	}

	List<Publication> publications(CaseNumber number) {
		return this.jdbc
			.sql("""
					select act_id, content, place, published_on from hall.publication where case_number = ? order by act_id""")
			.param(number.value())
			.query(Rows.of(Publication.class))
			.list();
	}

	List<Objection> objections(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, publication_act, objector, content, recorded_on
				from hall.objection where case_number = ? order by act_id""")
			.param(number.value())
			.query(Rows.of(Objection.class))
			.list();
	}

	List<ObjectionAnswer> answers(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, content, answered_on from hall.objection_answer where case_number = ? order by act_id""")
			.param(number.value())
			.query(Rows.of(ObjectionAnswer.class))
			.list();
	}

}
