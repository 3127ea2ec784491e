package onewindow.speciallaw.benefits;

import java.math.BigDecimal;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 登记拨付: the money has gone out, as much as was worked out.
 */
@Component
class RegisterPaymentForm implements TaskForm {

	private final Benefits benefits;

	RegisterPaymentForm(Benefits benefits) {
		this.benefits = benefits;
	}

	@Override
	public String id() {
		return "register-payment";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		AmountRules.requirePaidAsAssessed(assessed(submission.caseFile()), submission.answers().number("paidAmount"));
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("paidAmount", assessed(caseFile));
	}

	private BigDecimal assessed(CaseFile caseFile) {
		return this.benefits.assessment(caseFile.number()).orElseThrow().amount();
	}

}
