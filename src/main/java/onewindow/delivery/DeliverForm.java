package onewindow.delivery;

import java.util.Map;

import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 送达结果: who received it, how and when.
 */
@Component
class DeliverForm implements TaskForm {

	private final CaseFiles cases;

	DeliverForm(CaseFiles cases) {
		this.cases = cases;
	}

	@Override
	public String id() {
		return "deliver";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.cases.moveTo(submission.caseFile().number(), CaseState.CLOSED);
		return Map.of();
	}

}
