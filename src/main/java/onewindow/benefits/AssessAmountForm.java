package onewindow.benefits;

import java.math.BigDecimal;
import java.util.Map;

import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 核算金额: what counts of what was claimed, and what is to be paid.
 */
@Component
class AssessAmountForm implements TaskForm {

	private final Benefits benefits;

	AssessAmountForm(Benefits benefits) {
		this.benefits = benefits;
	}

	@Override
	public String id() {
		return "assess-amount";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		Map<String, Object> answers = submission.answers().values();
		AmountRules.isNotTooMuch(this.benefits.claimed(submission.caseFile().number()),
				(BigDecimal) answers.get("eligibleAmount"), (BigDecimal) answers.get("amount"));
		return Map.of();
	}

}
