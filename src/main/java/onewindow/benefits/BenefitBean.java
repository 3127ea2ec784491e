package onewindow.benefits;

import java.time.LocalDate;
import java.util.Date;

import onewindow.calendar.WorkingDays;
import onewindow.clock.Moments;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

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

	private final WorkingDays calendar;

	BenefitBean(Benefits benefits, WorkingDays calendar) {
		this.benefits = benefits;
		this.calendar = calendar;
	}

	/** Whether somebody else may have to pay. */
	public boolean thirdParty(DelegateExecution execution) {
		return this.benefits.thirdParty(numberOf(execution));
	}

	/** Whether it was granted. */
	public boolean granted(DelegateExecution execution) {
		return this.benefits.decision(numberOf(execution))
			.filter(act -> act.text("decision").equals("grant"))
			.isPresent();
	}

	/** By when it must be paid. */
	public Date paymentDue(DelegateExecution execution) {
		return Date.from(Moments.endOf(payBy(execution)));
	}

	/** The moment from which payment is late. */
	public Date paymentOverdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(payBy(execution)));
	}

	LocalDate payBy(DelegateExecution execution) {
		return this.calendar.dueAfter(this.benefits.decision(numberOf(execution)).orElseThrow().on(), PAYMENT_DAYS)
			.date();
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
