package onewindow.office.publicity;

import java.util.Date;

import onewindow.engine.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

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
		return endOf(this.publications.lastDay(caseOf(execution)));
	}

	/** The moment from which the period is over. */
	public Date over(DelegateExecution execution) {
		return after(this.publications.lastDay(caseOf(execution)));
	}

	/** Whether something was objected. */
	public boolean unanswered(DelegateExecution execution) {
		return !this.publications.objections(caseOf(execution)).isEmpty();
	}

}
