package onewindow.deferral;

import java.util.Date;

import onewindow.clock.Moments;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

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
		return Date.from(Moments.endOf(this.moments.due(numberOf(execution))));
	}

	/** When the applicant is reminded first. */
	public Date halfTime(DelegateExecution execution) {
		return Date.from(this.moments.halfTime(numberOf(execution)));
	}

	/** When the applicant is reminded again. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(numberOf(execution)));
	}

	/** The moment from which it is too late. */
	public Date overdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(this.moments.due(numberOf(execution))));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
