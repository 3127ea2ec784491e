package onewindow.speciallaw.benefits;

import java.util.Map;

import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 复核金额: somebody else looks at what was worked out.
 */
@Component
class RecheckAmountForm implements TaskForm {

	private final Benefits benefits;

	RecheckAmountForm(Benefits benefits) {
		this.benefits = benefits;
	}

	@Override
	public String id() {
		return "recheck-amount";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		AmountRules.requireOtherAssessor(submission.actor(),
				this.benefits.assessment(submission.number()).orElseThrow().assessedBy());
		return Map.of("amountConfirmed", submission.answers().require("amountConfirmed").equals("yes"));
	}

}
