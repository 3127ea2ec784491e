package onewindow.counter.intake;

import java.util.HashMap;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseState;
import onewindow.casework.gate.TaskForm;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * 当场受理并办结: received, decided and handed over by one person in one visit. What lacks
 * papers goes the way of every application.
 */
@Component
class HandleOnSpotForm implements TaskForm {

	private final WindowOutcomes outcomes;

	private final SpotDecisions decisions;

	private final Catalogue catalogue;

	HandleOnSpotForm(WindowOutcomes outcomes, SpotDecisions decisions, Catalogue catalogue) {
		this.outcomes = outcomes;
		this.decisions = decisions;
		this.catalogue = catalogue;
	}

	@Override
	public String id() {
		return "handle-on-spot";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		String outcome = submission.answers().require("acceptance");
		if (outcome.equals("accept")) {
			return Map.of("acceptance", outcome, "decision", decide(submission));
		}
		if (isDeemedAccepted(submission)) {
			throw new InvalidInput("acceptance", IntakeRefusal.DEEMED_ACCEPTED);
		}
		if (outcome.equals("redirect")) {
			return Map.of("acceptance", outcome, "receivers", this.outcomes.redirect(submission));
		}
		if (outcome.equals("correct")) {
			this.outcomes.correct(submission);
		}
		else {
			this.outcomes.refuse(submission);
		}
		return Map.of("acceptance", outcome);
	}

	private String decide(Submission submission) {
		if (isDeemedAccepted(submission)) {
			this.outcomes.closeDeemed(submission);
		}
		else {
			this.outcomes.accept(submission, CaseState.CLOSED);
		}
		this.decisions.decide(submission);
		return submission.answers().require("decision");
	}

	private static boolean isDeemedAccepted(Submission submission) {
		return submission.caseFile().state() == CaseState.ACCEPTED;
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Map<String, Object> values = new HashMap<>(this.outcomes.prefill(caseFile));
		values.put("remedies", this.catalogue.remediesText(this.catalogue.require(caseFile.itemId())));
		return values;
	}

}
