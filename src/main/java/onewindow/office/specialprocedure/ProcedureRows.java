package onewindow.office.specialprocedure;

import java.util.List;

import onewindow.casework.cases.Act;
import onewindow.casework.clock.SpecialProcedure;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Rows;
import onewindow.office.specialprocedure.ProcedureResult.Conclusion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was planned and what was found.
 */
@Component
class ProcedureRows {

	private final JdbcClient jdbc;

	ProcedureRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void plan(CaseNumber number, SpecialProcedure kind, Answers answers, Act act) {
		this.jdbc.sql("""
				insert into hall.special_procedure_plan (act_id, case_number, kind, days_needed, organiser, reason,
				  planned_on) values (?, ?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), kind.code(), answers.number("daysNeeded").intValueExact(),
					answers.require("organiser"), answers.require("specialReason"), act.on())
			.update();
	}

	void record(CaseNumber number, Answers answers, Act act) {
		this.jdbc
			.sql("""
					insert into hall.special_procedure_result (act_id, case_number, participants, findings, conclusion, votes)
					values (?, ?, ?, ?, ?, ?)""")
			.params(act.id(), number.value(), answers.require("participants"), answers.require("findings"),
					Coded.of(Conclusion.class, answers.require("conclusion")).code(),
					answers.text("votes").orElse(null))
			.update();
	}

	/**
	 * The form does not know which procedure it is about; the model does, when it ends
	 * it.
	 */
	void conclude(CaseNumber number, SpecialProcedure kind) {
		this.jdbc.sql("update hall.special_procedure_result set kind = ? where case_number = ? and kind is null")
			.params(kind.code(), number.value())
			.update();
	}

	List<ProcedurePlan> plans(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, kind, days_needed, organiser, reason, planned_on
				from hall.special_procedure_plan where case_number = ? order by act_id desc""")
			.param(number.value())
			.query(Rows.of(ProcedurePlan.class))
			.list();
	}

	List<ProcedureResult> results(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, kind, participants, findings, conclusion, votes
				from hall.special_procedure_result where case_number = ? order by act_id""")
			.param(number.value())
			.query(Rows.of(ProcedureResult.class))
			.list();
	}

}
