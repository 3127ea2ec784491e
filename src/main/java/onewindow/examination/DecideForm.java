package onewindow.examination;

import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.gate.TaskForm;
import onewindow.shared.NotAllowed;

import org.springframework.stereotype.Component;

/**
 * 作出决定: grants or refuses (行政许可法 Art. 38). Reasons, basis and remedies of a refusal are
 * required by the form.
 */
@Component
class DecideForm implements TaskForm {

	private final CaseFiles cases;

	private final Timeline timeline;

	private final Catalogue catalogue;

	DecideForm(CaseFiles cases, Timeline timeline, Catalogue catalogue) {
		this.cases = cases;
		this.timeline = timeline;
		this.catalogue = catalogue;
	}

	@Override
	public String id() {
		return "decide";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		CaseFile caseFile = submission.caseFile();
		boolean acceptedByThisPerson = this.timeline.last(caseFile.number(), "Task_AcceptCase")
			.filter(act -> act.actor().equals(submission.actor().id()))
			.isPresent();
		if (acceptedByThisPerson) {
			throw new NotAllowed("受理人不得作出决定，请由其他审批人员办理");
		}
		String decision = submission.answers().require("decision");
		this.cases.moveTo(caseFile.number(), decision.equals("grant") ? CaseState.GRANTED : CaseState.DENIED);
		return Map.of("decision", decision);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("remedies", this.catalogue.unit(caseFile.unitId()).remediesText());
	}

}
