package onewindow.benefits;

import java.util.Map;

import onewindow.gate.TaskForm;

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
		AmountRules.isAnother(submission.actor(),
				this.benefits.assessment(submission.caseFile().number()).orElseThrow().actor());
		return Map.of("amountConfirmed", submission.answers().require("amountConfirmed").equals("yes"));
	}

}
