package onewindow.counter.delivery;

import java.util.Map;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 送达结果: who received it, how and when.
 */
@Component
class DeliverForm implements TaskForm {

	private final CaseFiles cases;

	private final Deliveries deliveries;

	DeliverForm(CaseFiles cases, Deliveries deliveries) {
		this.cases = cases;
		this.deliveries = deliveries;
	}

	@Override
	public String id() {
		return "deliver";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.deliveries.deliver(submission.number(), submission.answers(), submission.act());
		this.cases.moveTo(submission.number(), CaseState.CLOSED);
		return Map.of();
	}

}
