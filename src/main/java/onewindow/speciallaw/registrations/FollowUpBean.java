package onewindow.speciallaw.registrations;

import java.time.LocalDate;
import java.util.Date;

import onewindow.casework.outcomes.Decision;
import onewindow.casework.outcomes.Decisions;
import onewindow.engine.workflow.ModelBean;
import onewindow.foundation.calendar.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read about what follows a registration. Public, because expressions can
 * call nothing else.
 */
@Component("followUp")
public class FollowUpBean implements ModelBean {

	/** How long each window has, in working days; a promise of the hall. */
	private static final int DAYS = 2;

	private final FollowUpRequests requests;

	private final Decisions decisions;

	private final WorkingDays calendar;

	FollowUpBean(FollowUpRequests requests, Decisions decisions, WorkingDays calendar) {
		this.requests = requests;
		this.decisions = decisions;
		this.calendar = calendar;
	}

	/** Whether a seal is asked for. */
	public boolean seal(DelegateExecution execution) {
		return this.requests.of(caseOf(execution)).seal();
	}

	/** Whether the tax office is to be told. */
	public boolean tax(DelegateExecution execution) {
		return this.requests.of(caseOf(execution)).tax();
	}

	/** Whether social insurance is asked for. */
	public boolean social(DelegateExecution execution) {
		return this.requests.of(caseOf(execution)).social();
	}

	/** Whether medical insurance is asked for. */
	public boolean medical(DelegateExecution execution) {
		return this.requests.of(caseOf(execution)).medical();
	}

	/** Whether the company was registered and anything follows. */
	public boolean any(DelegateExecution execution) {
		return registered(execution).granted() && this.requests.of(caseOf(execution)).any();
	}

	/** By when each must be done. */
	public Date due(DelegateExecution execution) {
		return endOf(lastDay(execution));
	}

	/** The moment from which they are late. */
	public Date overdue(DelegateExecution execution) {
		return after(lastDay(execution));
	}

	LocalDate lastDay(DelegateExecution execution) {
		return this.calendar.dueAfter(registered(execution).decidedOn(), DAYS).date();
	}

	private Decision registered(DelegateExecution execution) {
		return this.decisions.of(caseOf(execution)).orElseThrow();
	}

}
