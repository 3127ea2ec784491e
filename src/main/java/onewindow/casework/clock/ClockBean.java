package onewindow.casework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

import onewindow.casework.cases.CaseFiles;
import onewindow.engine.workflow.ModelBean;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.Hall;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read dates from, {@code ${clock.promisedDue(execution)}}. Everything comes
 * from stored facts; only {@link #soon()}, which filters use, looks at the time. Public,
 * because expressions can call nothing else.
 */
@Component("clock")
public class ClockBean implements ModelBean {

	private final LegalClock clock;

	private final Deadlines deadlines;

	private final CaseFiles cases;

	private final WorkingDays calendar;

	private final Moments moments;

	private final PromiseGrace grace;

	private final Clock time;

	ClockBean(LegalClock clock, Deadlines deadlines, CaseFiles cases, WorkingDays calendar, Moments moments,
			PromiseGrace grace, Clock time) {
		this.grace = grace;
		this.clock = clock;
		this.deadlines = deadlines;
		this.cases = cases;
		this.calendar = calendar;
		this.moments = moments;
		this.time = time;
	}

	/** By when acceptance must be decided (行政许可法 Art. 32(4)). */
	public Date acceptanceDue(DelegateExecution execution) {
		return endOf(noticeDue(execution));
	}

	/**
	 * The moment from which silence means acceptance: 00:00 of the day after the last day
	 * (行政许可法 Art. 32(4)).
	 */
	public Date acceptanceOverdue(DelegateExecution execution) {
		return after(noticeDue(execution));
	}

	/** By when the applicant should have supplied what the correction notice lists. */
	public Date correctionsDue(DelegateExecution execution) {
		return endOf(this.deadlines.correctionsDue(caseOf(execution)));
	}

	/** The moment from which that period is over. */
	public Date correctionsOverdue(DelegateExecution execution) {
		return after(this.deadlines.correctionsDue(caseOf(execution)));
	}

	private LocalDate noticeDue(DelegateExecution execution) {
		return this.deadlines.correctionNoticeDue(this.cases.get(caseOf(execution)).completeOn());
	}

	/** By when the unit promises to decide. */
	public Date promisedDue(DelegateExecution execution) {
		return endOf(this.clock.promisedDue(caseOf(execution)));
	}

	/** When the people who handle a case are reminded of the promise. */
	public Date promiseDueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(limits(execution).promisedDue()));
	}

	/** When the people who handle a case are reminded of the limit set by law. */
	public Date statutoryDueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(limits(execution).statutoryDue()));
	}

	/** By when the materials of a returned application are handed back. */
	public Date handBackDue(DelegateExecution execution) {
		return endOf(this.deadlines.handBackDue(caseOf(execution)));
	}

	/** By when the unit to which a case was redirected takes it over (首问负责制). */
	public Date referralDue(DelegateExecution execution) {
		return endOf(this.deadlines.referralDue(caseOf(execution)));
	}

	/** The moment from which the handover is overdue. */
	public Date referralOverdue(DelegateExecution execution) {
		return after(this.deadlines.referralDue(caseOf(execution)));
	}

	/** The moment from which the promise is broken. */
	public Date promiseOverdue(DelegateExecution execution) {
		return after(this.clock.promisedDue(caseOf(execution)));
	}

	/** The moment from which the promise is broken for too long. */
	public Date promiseLongOverdue(DelegateExecution execution) {
		return after(this.grace.lastDay(caseOf(execution)));
	}

	/**
	 * The moment from which the statutory limit is overrun: 00:00 of the day after the
	 * last day.
	 */
	public Date statutoryOverdue(DelegateExecution execution) {
		return after(limits(execution).statutoryDue());
	}

	/** By when the result must be delivered (行政许可法 Art. 44). */
	public Date deliveryDue(DelegateExecution execution) {
		return endOf(this.deadlines.deliveryDue(limits(execution).decidedOn()));
	}

	/** The moment from which the delivery is overdue. */
	public Date deliveryOverdue(DelegateExecution execution) {
		return after(this.deadlines.deliveryDue(limits(execution).decidedOn()));
	}

	/** The last day by law, by which an extension must be approved (行政许可法 Art. 42). */
	public Date statutoryDue(DelegateExecution execution) {
		return endOf(limits(execution).statutoryDue());
	}

	/** The end of the next working day: what is due until then is due soon. */
	public Date soon() {
		return endOf(this.calendar.dueAfter(Hall.today(this.time), 1).date());
	}

	private TimeLimits limits(DelegateExecution execution) {
		return this.clock.require(caseOf(execution));
	}

}
