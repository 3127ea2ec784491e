package onewindow.office.specialprocedure;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.Markdown;
import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 登记特别程序结果: from the day of this record on, the clock runs again.
 */
@Component
class RecordSpecialProcedureForm implements TaskForm {

	private final SpecialProcedures procedures;

	private final ProcedureRows rows;

	RecordSpecialProcedureForm(SpecialProcedures procedures, ProcedureRows rows) {
		this.procedures = procedures;
		this.rows = rows;
	}

	@Override
	public String id() {
		return "record-special-procedure";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.rows.record(submission.number(), submission.answers(), submission.act());
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		ProcedurePlan plan = this.procedures.newestPlan(caseFile.number());
		return Map.of("specialProcedureNote",
				"**%s**　%s承担，自%s起需要%d个工作日　理由：%s".formatted(plan.kind().zh(), Markdown.escape(plan.organiser()),
						plan.plannedOn(), plan.daysNeeded(), Markdown.escape(plan.reason())));
	}

}
