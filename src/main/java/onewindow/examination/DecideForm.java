package onewindow.examination;

import java.util.List;
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
		List<Map<String, String>> minutes = this.hearings.minutes(caseFile.number())
			.stream()
			.map(act -> Map.of("value", String.valueOf(act.id()), "label", act.text("heldOn") + "听证笔录"))
			.toList();
		return Map.of("remedies", this.catalogue.unit(caseFile.unitId()).remediesText(), "hearingMinutes", minutes);
	}

}
