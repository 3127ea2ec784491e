package onewindow.office.examination;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;
import onewindow.foundation.catalogue.Catalogue;

import org.springframework.stereotype.Component;

/**
 * 作出决定: grants or refuses (行政许可法 Art. 38), or sends the case back to the reviewer.
 * Reasons and basis of a refusal are required by the form; the remedies are told always.
 */
@Component
class DecideForm implements TaskForm {

	private final DecisionMaker decisions;

	private final ReviewReturns returns;

	private final Catalogue catalogue;

	DecideForm(DecisionMaker decisions, ReviewReturns returns, Catalogue catalogue) {
		this.decisions = decisions;
		this.returns = returns;
		this.catalogue = catalogue;
	}

	@Override
	public String id() {
		return "decide";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		String decision = submission.answers().require("decision");
		switch (decision) {
			case "grant" -> this.decisions.grant(submission);
			case "refuse" -> this.decisions.refuse(submission);
			default ->
				this.returns.enter(submission.number(), submission.answers().require("returnReason"), submission.act());
		}
		return Map.of("decision", decision);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("remedies", this.catalogue.remediesText(this.catalogue.require(caseFile.itemId())));
	}

}
