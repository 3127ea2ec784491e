package onewindow.office.examination;

import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.ExaminationCondition;
import onewindow.casework.gate.Markdown;
import onewindow.casework.gate.TaskForm;
import onewindow.engine.staff.StaffDirectory;

import org.springframework.stereotype.Component;

/**
 * 复核审查意见: the decider has sent the case back, and the reviewer looks at the opinion
 * again. The clock runs on.
 */
@Component
class ReviewAgainForm implements TaskForm {

	private final Reviews reviews;

	private final ReviewReturns returns;

	private final StaffDirectory staff;

	private final List<ExaminationCondition> conditions;

	ReviewAgainForm(Reviews reviews, ReviewReturns returns, StaffDirectory staff,
			List<ExaminationCondition> conditions) {
		this.reviews = reviews;
		this.returns = returns;
		this.staff = staff;
		this.conditions = conditions;
	}

	@Override
	public String id() {
		return "review-again";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.conditions.forEach(condition -> condition.requireExaminer(submission));
		this.reviews.enter(submission, true);
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return this.returns.newest(caseFile.number())
			.map(returned -> Map.<String, Object>of("returnNote",
					"**退回复核**（%s）　%s".formatted(Markdown.escape(this.staff.nameOf(returned.returnedBy())),
							Markdown.escape(returned.reason()))))
			.orElse(Map.of());
	}

}
