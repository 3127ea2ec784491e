package onewindow.counter.intake;

import java.util.HashMap;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 受理申请: one of the five legal outcomes of an application.
 */
@Component
class AcceptForm implements TaskForm {

	private final WindowOutcomes outcomes;

	private final CaseFiles cases;

	AcceptForm(WindowOutcomes outcomes, CaseFiles cases) {
		this.outcomes = outcomes;
		this.cases = cases;
	}

	@Override
	public String id() {
		return "accept";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.cases.dealtWithBy(submission.number(), submission.actor());
		String outcome = submission.answers().require("acceptance");
		Map<String, Object> routing = new HashMap<>(Map.of("acceptance", outcome, "approvalNeeded", false));
		switch (outcome) {
			case "accept" -> this.outcomes.accept(submission, CaseState.ACCEPTED);
			case "defer" -> this.outcomes.defer(submission);
			case "correct" -> routing.put("approvalNeeded", this.outcomes.correct(submission));
			case "redirect" -> routing.put("receivers", this.outcomes.redirect(submission));
			default -> this.outcomes.refuse(submission);
		}
		return routing;
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return this.outcomes.prefill(caseFile);
	}

}
