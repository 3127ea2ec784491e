package onewindow.examination;

import java.util.List;

import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.deferral.Deferrals;
import onewindow.gate.TaskForm.Submission;
import onewindow.hearing.Hearings;
import onewindow.materials.CaseMaterial;
import onewindow.materials.CaseMaterials;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Makes decisions: checked by {@link DecisionRules} and written down.
 */
@Component
class Decisions {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final Timeline timeline;

	private final Deferrals deferrals;

	private final Hearings hearings;

	private final List<GrantCondition> conditions;

	Decisions(CaseFiles cases, CaseMaterials materials, Timeline timeline, Deferrals deferrals, Hearings hearings,
			List<GrantCondition> conditions) {
		this.conditions = conditions;
		this.hearings = hearings;
		this.cases = cases;
		this.materials = materials;
		this.timeline = timeline;
		this.deferrals = deferrals;
	}

	void decide(Submission submission, CaseState outcome) {
		CaseNumber number = submission.caseFile().number();
		this.timeline.last(number, Elements.ACCEPT)
			.ifPresent(act -> DecisionRules.isNotTheAcceptor(submission.actor(), act.actor()));
		this.hearings.mayExamine(number, submission.actor());
		if (outcome == CaseState.GRANTED) {
			DecisionRules.nothingIsOwed(owed(number));
			this.conditions.forEach(condition -> condition.check(submission));
		}
		this.deferrals.endEarly(number);
		this.cases.moveTo(number, outcome);
	}

	private List<String> owed(CaseNumber number) {
		return this.materials.owed(number).stream().map(CaseMaterial::name).toList();
	}

}
