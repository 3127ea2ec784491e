package onewindow.publicity;

import java.util.Date;

import onewindow.clock.Moments;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * What models read about a publication from. Public, because expressions can call nothing
 * else.
 */
@Component("publicity")
public class PublicityBean implements ModelBean {

	private final Publications publications;

	PublicityBean(Publications publications) {
		this.publications = publications;
	}

	/** The end of the period. */
	public Date lastDay(DelegateExecution execution) {
		return Date.from(Moments.endOf(this.publications.lastDay(numberOf(execution))));
	}

	/** The moment from which the period is over. */
	public Date over(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(this.publications.lastDay(numberOf(execution))));
	}

	/** Whether something was objected. */
	public boolean unanswered(DelegateExecution execution) {
		return !this.publications.objections(numberOf(execution)).isEmpty();
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
