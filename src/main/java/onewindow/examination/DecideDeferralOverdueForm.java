package onewindow.examination;

import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseState;
import onewindow.catalogue.Catalogue;
import onewindow.deferral.OwedList;
import onewindow.gate.TaskForm;
import onewindow.hearing.Hearings;

import org.springframework.stereotype.Component;

/**
 * 处理容缺逾期: something deferred did not come. The unit refuses, or takes note that the
 * applicant withdraws; it cannot grant, and it cannot send the case back by itself,
 * because a return must never stand for a refusal.
 */
@Component
class DecideDeferralOverdueForm implements TaskForm {

	private final Decisions decisions;

	private final Catalogue catalogue;

	private final OwedList owedList;

	private final Hearings hearings;

	DecideDeferralOverdueForm(Decisions decisions, Catalogue catalogue, OwedList owedList, Hearings hearings) {
		this.hearings = hearings;
		this.decisions = decisions;
		this.catalogue = catalogue;
		this.owedList = owedList;
	}

	@Override
	public String id() {
		return "decide-deferral-overdue";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		String decision = submission.answers().require("decision");
		if (decision.equals("refuse")) {
			this.hearings.areCited(submission.caseFile().number(), submission.answers());
		}
		this.decisions.decide(submission, decision.equals("refuse") ? CaseState.DENIED : CaseState.WITHDRAWN);
		return Map.of("decision", decision);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("remedies", this.catalogue.remediesText(this.catalogue.require(caseFile.itemId())),
				"deferralNote", this.owedList.text(caseFile.number()), "hearingMinutes",
				this.hearings.minutesToCite(caseFile.number()));
	}

}
