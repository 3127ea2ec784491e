package onewindow.office.examination;

import java.util.List;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.deferral.Deferrals;
import onewindow.casework.gate.ExaminationCondition;
import onewindow.casework.gate.GrantCondition;
import onewindow.casework.gate.TaskForm.Submission;
import onewindow.casework.materials.CaseMaterial;
import onewindow.casework.materials.CaseMaterials;
import onewindow.casework.outcomes.ApplicationReturn.Cause;
import onewindow.casework.outcomes.ApplicationReturns;
import onewindow.casework.outcomes.Decision.Grounds;
import onewindow.casework.outcomes.Decisions;

import org.springframework.stereotype.Component;

/**
 * Makes decisions: checked by {@link DecisionRules} and by what stages and items ask, and
 * written down.
 */
@Component
class DecisionMaker {

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final Deferrals deferrals;

	private final Decisions decisions;

	private final ApplicationReturns returns;

	private final List<ExaminationCondition> examination;

	private final List<GrantCondition> grants;

	DecisionMaker(CaseFiles cases, CaseMaterials materials, Deferrals deferrals, Decisions decisions,
			ApplicationReturns returns, List<ExaminationCondition> examination, List<GrantCondition> grants) {
		this.cases = cases;
		this.materials = materials;
		this.deferrals = deferrals;
		this.decisions = decisions;
		this.returns = returns;
		this.examination = examination;
		this.grants = grants;
	}

	void grant(Submission submission) {
		this.examination.forEach(condition -> condition.requireFounded(submission));
		requireDecider(submission);
		DecisionRules
			.requireNothingOwed(this.materials.owed(submission.number()).stream().map(CaseMaterial::name).toList());
		this.grants.forEach(condition -> condition.requireGrantable(submission));
		this.decisions.grant(submission.number(), submission.act(),
				submission.answers().text("licenceScope").orElse(null));
		end(submission, CaseState.GRANTED);
	}

	void refuse(Submission submission) {
		this.examination.forEach(condition -> condition.requireFounded(submission));
		requireDecider(submission);
		this.decisions.refuse(submission.number(), submission.act(), Grounds.of(submission.answers()));
		end(submission, CaseState.DENIED);
	}

	/** The applicant withdraws, because something deferred did not come in time. */
	void noteWithdrawal(Submission submission) {
		requireDecider(submission);
		this.returns.enter(submission.number(), submission.act(), Cause.WITHDRAWN,
				"容缺材料逾期未补齐，你（单位）自愿撤回申请（%s）".formatted(submission.answers().require("withdrawalReason")));
		end(submission, CaseState.WITHDRAWN);
	}

	private void requireDecider(Submission submission) {
		DecisionRules.requireNotAcceptor(submission.actor(), submission.caseFile().acceptor());
		this.examination.forEach(condition -> condition.requireExaminer(submission));
	}

	private void end(Submission submission, CaseState outcome) {
		this.deferrals.endEarly(submission.number());
		this.cases.moveTo(submission.number(), outcome);
	}

}
