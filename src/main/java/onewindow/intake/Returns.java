package onewindow.intake;

import onewindow.cases.Elements;
import java.util.Map;

import onewindow.cases.CaseFiles;
import onewindow.cases.CaseState;
import onewindow.cases.Timeline;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Gives applications back that cannot go on (退件). Nothing is decided by it: the applicant
 * may apply again.
 */
@Component
class Returns {

	private final CaseFiles cases;

	private final Timeline timeline;

	Returns(CaseFiles cases, Timeline timeline) {
		this.cases = cases;
		this.timeline = timeline;
	}

	void notCorrected(CaseNumber number) {
		this.timeline.book(number, Elements.RETURN, "逾期未补正，退件", Actor.SYSTEM, Map.of("returnReason", "补正期限内未补齐材料"));
		this.cases.moveTo(number, CaseState.RETURNED);
	}

}
