package onewindow.examination;

import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseState;
import onewindow.catalogue.Catalogue;
import onewindow.gate.TaskForm;
import onewindow.hearing.Hearings;

import org.springframework.stereotype.Component;

/**
 * 作出决定: grants or refuses (行政许可法 Art. 38). Reasons, basis and remedies of a refusal are
 * required by the form.
 */
@Component
class DecideForm implements TaskForm {

	private final Decisions decisions;

	private final Catalogue catalogue;

	private final Hearings hearings;

	DecideForm(Decisions decisions, Catalogue catalogue, Hearings hearings) {
		this.hearings = hearings;
		this.decisions = decisions;
		this.catalogue = catalogue;
	}

	@Override
	public String id() {
		return "decide";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		String decision = submission.answers().require("decision");
		if (decision.equals("grant") || decision.equals("refuse")) {
			this.hearings.areCited(submission.caseFile().number(), submission.answers());
			this.decisions.decide(submission, decision.equals("grant") ? CaseState.GRANTED : CaseState.DENIED);
		}
		return Map.of("decision", decision);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("remedies", this.catalogue.remediesText(this.catalogue.require(caseFile.itemId())),
				"hearingMinutes", this.hearings.minutesToCite(caseFile.number()));
	}

}
