package onewindow.office.hearing;

import java.util.Date;

import onewindow.casework.cards.Step;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.clock.Moments;
import onewindow.engine.workflow.ModelBean;
import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read about a hearing from. Public, because expressions can call nothing
 * else.
 */
@Component("hearing")
public class HearingBean implements ModelBean {

	private final Hearings hearings;

	private final HearingDates dates;

	private final LegalClock clock;

	private final Moments moments;

	private final CaseFiles cases;

	HearingBean(Hearings hearings, HearingDates dates, LegalClock clock, Moments moments, CaseFiles cases) {
		this.hearings = hearings;
		this.dates = dates;
		this.clock = clock;
		this.moments = moments;
		this.cases = cases;
	}

	/** Whether it must be held, asked for or not (行政许可法 Art. 46). */
	public boolean mandatory(DelegateExecution execution) {
		return this.hearings.mandatory(caseOf(execution));
	}

	/** By when it may be asked for (行政许可法 Art. 47). */
	public Date requestDue(DelegateExecution execution) {
		return endOf(this.dates.requestDue(caseOf(execution)));
	}

	/** The moment from which it can no longer be asked for. */
	public Date requestOverdue(DelegateExecution execution) {
		return after(this.dates.requestDue(caseOf(execution)));
	}

	/**
	 * By when it must be arranged: so early that the notice comes in time, and within the
	 * promise while the clock still runs.
	 */
	public Date arrangeDue(DelegateExecution execution) {
		return endOf(this.clock.require(caseOf(execution)).promisedDue());
	}

	/** The day of the hearing. */
	public Date hearingDay(DelegateExecution execution) {
		return endOf(this.hearings.arrangement(caseOf(execution)).day());
	}

	/** When people are reminded that it must be held. */
	public Date organiseDueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(this.dates.organiseDue(caseOf(execution))));
	}

	/** The moment from which it is too late for it. */
	public Date organiseOverdue(DelegateExecution execution) {
		return after(this.dates.organiseDue(caseOf(execution)));
	}

	/** The step, as cards name it. */
	Step step(CaseNumber number) {
		return new Step("组织听证", this.cases.get(number).unitId(), this.dates.organiseDue(number));
	}

}
