package onewindow.speciallaw.benefits;

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
 * What models read about money. Public, because expressions can call nothing else.
 */
@Component("benefit")
public class BenefitBean implements ModelBean {

	/**
	 * How long paying may take after the decision, in working days; a promise of the
	 * hall.
	 */
	private static final int PAYMENT_DAYS = 10;

	private final Benefits benefits;

	private final Decisions decisions;

	private final WorkingDays calendar;

	BenefitBean(Benefits benefits, Decisions decisions, WorkingDays calendar) {
		this.benefits = benefits;
		this.decisions = decisions;
		this.calendar = calendar;
	}

	/** Whether somebody else may have to pay. */
	public boolean thirdParty(DelegateExecution execution) {
		return this.benefits.claim(caseOf(execution)).thirdParty();
	}

	/** Whether it was granted. */
	public boolean granted(DelegateExecution execution) {
		return this.decisions.of(caseOf(execution)).filter(Decision::granted).isPresent();
	}

	/** By when it must be paid. */
	public Date paymentDue(DelegateExecution execution) {
		return endOf(payBy(execution));
	}

	/** The moment from which payment is late. */
	public Date paymentOverdue(DelegateExecution execution) {
		return after(payBy(execution));
	}

	LocalDate payBy(DelegateExecution execution) {
		return this.calendar.dueAfter(this.decisions.of(caseOf(execution)).orElseThrow().decidedOn(), PAYMENT_DAYS)
			.date();
	}

}
