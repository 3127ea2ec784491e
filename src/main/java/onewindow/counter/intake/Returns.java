package onewindow.counter.intake;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseState;
import onewindow.casework.cases.Timeline;
import onewindow.casework.outcomes.ApplicationReturn.Cause;
import onewindow.casework.outcomes.ApplicationReturns;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Gives applications back that cannot go on (退件). Nothing is decided by it: the applicant
 * may apply again.
 */
@Component
class Returns {

	private final CaseFiles cases;

	private final Timeline timeline;

	private final ApplicationReturns returns;

	Returns(CaseFiles cases, Timeline timeline, ApplicationReturns returns) {
		this.cases = cases;
		this.timeline = timeline;
		this.returns = returns;
	}

	void notCorrected(CaseNumber number) {
		Act act = this.timeline.book(number, "ServiceTask_ReturnApplication", "逾期未补正，退件", Actor.SYSTEM);
		this.returns.enter(number, act, Cause.NOT_CORRECTED, "补正期限内未补齐材料");
		this.cases.moveTo(number, CaseState.RETURNED);
	}

}
