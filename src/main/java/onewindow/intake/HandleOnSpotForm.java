package onewindow.intake;

import java.util.HashMap;
import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseState;
import onewindow.catalogue.Catalogue;
import onewindow.gate.TaskForm;
import onewindow.shared.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * 当场受理并办结: received, decided and handed over by one person in one visit. What lacks
 * papers goes the way of every application.
 */
@Component
class HandleOnSpotForm implements TaskForm {

	private final Outcomes outcomes;

	private final Catalogue catalogue;

	HandleOnSpotForm(Outcomes outcomes, Catalogue catalogue) {
		this.outcomes = outcomes;
		this.catalogue = catalogue;
	}

	@Override
	public String id() {
		return "handle-on-spot";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		String outcome = submission.answers().require("acceptance");
		boolean deemedAccepted = submission.caseFile().state() == CaseState.ACCEPTED;
		if (outcome.equals("accept")) {
			if (deemedAccepted) {
				this.outcomes.closeDeemed(submission);
			}
			else {
				this.outcomes.accept(submission, CaseState.CLOSED);
			}
			return Map.of("acceptance", outcome, "decision", submission.answers().require("decision"));
		}
		if (deemedAccepted) {
			throw new InvalidInput("acceptance", "逾期未告知，本件已视为受理，只能作出准予或者不予的决定");
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

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Map<String, Object> values = new HashMap<>(this.outcomes.prefill(caseFile));
		values.put("remedies", this.catalogue.unit(caseFile.unitId()).remediesText());
		return values;
	}

}
