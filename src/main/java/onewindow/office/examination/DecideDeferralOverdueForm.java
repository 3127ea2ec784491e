package onewindow.office.examination;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.deferral.OwedList;
import onewindow.casework.gate.TaskForm;
import onewindow.foundation.catalogue.Catalogue;

import org.springframework.stereotype.Component;

/**
 * 处理容缺逾期: something deferred did not come. The unit refuses, or takes note that the
 * applicant withdraws; it cannot grant, and it cannot send the case back by itself,
 * because a return must never stand for a refusal.
 */
@Component
class DecideDeferralOverdueForm implements TaskForm {

	private final DecisionMaker decisions;

	private final Catalogue catalogue;

	private final OwedList owedList;

	DecideDeferralOverdueForm(DecisionMaker decisions, Catalogue catalogue, OwedList owedList) {
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
			this.decisions.refuse(submission);
		}
		else {
			this.decisions.noteWithdrawal(submission);
		}
		return Map.of("decision", decision);
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("remedies", this.catalogue.remediesText(this.catalogue.require(caseFile.itemId())),
				"deferralNote", this.owedList.text(caseFile.number()));
	}

}
