package onewindow.specialprocedure;

import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.CaseFile;
import onewindow.gate.Markdown;
import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 登记特别程序结果: from the day of this record on, the clock runs again.
 */
@Component
class RecordSpecialProcedureForm implements TaskForm {

	private final SpecialProcedures procedures;

	RecordSpecialProcedureForm(SpecialProcedures procedures) {
		this.procedures = procedures;
	}

	@Override
	public String id() {
		return "record-special-procedure";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Act plan = this.procedures.plan(caseFile.number());
		return Map.of("specialProcedureNote",
				"**%s**　%s承担，自%s起需要%s个工作日　理由：%s".formatted(SpecialProcedures.procedureOf(plan).zh(),
						Markdown.escape(plan.text("organiser")), plan.on(), plan.text("daysNeeded"),
						Markdown.escape(plan.text("specialReason"))));
	}

}
