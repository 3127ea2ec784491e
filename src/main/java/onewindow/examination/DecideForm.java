package onewindow.examination;

import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseState;
import onewindow.catalogue.Catalogue;
import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 作出决定: grants or refuses (行政许可法 Art. 38). Reasons, basis and remedies of a refusal are
 * required by the form.
 */
@Component
class DecideForm implements TaskForm {

	private final Decisions decisions;

	private final Catalogue catalogue;

	DecideForm(Decisions decisions, Catalogue catalogue) {
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
			this.decisions.decide(submission, decision.equals("grant") ? CaseState.GRANTED : CaseState.DENIED);
		}
		return Map.of("decision", decision);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("remedies", this.catalogue.unit(caseFile.unitId()).remediesText());
	}

}
