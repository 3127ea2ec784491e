package onewindow.casework.deferral;

import java.util.Date;

import onewindow.engine.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read the dates of a deferral from. Public, because expressions can call
 * nothing else.
 */
@Component("deferral")
public class DeferralBean implements ModelBean {

	private final DeferralMoments moments;

	DeferralBean(DeferralMoments moments) {
		this.moments = moments;
	}

	/** By when everything must be supplied. */
	public Date due(DelegateExecution execution) {
		return endOf(this.moments.due(caseOf(execution)));
	}

	/** When the applicant is reminded first. */
	public Date halfTime(DelegateExecution execution) {
		return Date.from(this.moments.halfTime(caseOf(execution)));
	}

	/** When the applicant is reminded again. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(caseOf(execution)));
	}

	/** The moment from which it is too late. */
	public Date overdue(DelegateExecution execution) {
		return after(this.moments.due(caseOf(execution)));
	}

}
