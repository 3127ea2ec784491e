package onewindow.speciallaw.benefits;

import java.math.BigDecimal;
import java.util.Map;

import onewindow.casework.gate.TaskForm;
import onewindow.foundation.forms.Answers;

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
		Answers answers = submission.answers();
		BigDecimal eligible = answers.number("eligibleAmount");
		BigDecimal amount = answers.number("amount");
		AmountRules.requireWithinClaim(this.benefits.claim(submission.number()).amount(), eligible, amount);
		this.benefits.assess(submission.number(), eligible, amount, answers.require("amountReason"), submission.act());
		return Map.of();
	}

}
