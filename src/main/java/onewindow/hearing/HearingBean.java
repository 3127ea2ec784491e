package onewindow.hearing;

import java.time.LocalDate;
import java.util.Date;

import onewindow.cases.CaseFiles;
import onewindow.clock.LegalClock;
import onewindow.clock.Moments;
import onewindow.clock.Step;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * What models read about a hearing from. Public, because expressions can call nothing
 * else.
 */
@Component("hearing")
public class HearingBean implements ModelBean {

	private final Hearings hearings;

	private final LegalClock clock;

	private final Moments moments;

	private final CaseFiles cases;

	HearingBean(Hearings hearings, LegalClock clock, Moments moments, CaseFiles cases) {
		this.hearings = hearings;
		this.clock = clock;
		this.moments = moments;
		this.cases = cases;
	}

	/** Whether it must be held, asked for or not (行政许可法 Art. 46). */
	public boolean mandatory(DelegateExecution execution) {
		return this.hearings.mandatory(numberOf(execution));
	}

	/** By when it may be asked for (行政许可法 Art. 47). */
	public Date requestDue(DelegateExecution execution) {
		return endOf(this.hearings.requestDue(numberOf(execution)));
	}

	/** The moment from which it can no longer be asked for. */
	public Date requestOverdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(this.hearings.requestDue(numberOf(execution))));
	}

	/**
	 * By when it must be arranged: so early that the notice comes in time, and within the
	 * promise while the clock still runs.
	 */
	public Date arrangeDue(DelegateExecution execution) {
		return endOf(this.clock.require(numberOf(execution)).promisedDue());
	}

	/** The day of the hearing. */
	public Date hearingDay(DelegateExecution execution) {
		return endOf(LocalDate.parse(this.hearings.arrangement(numberOf(execution)).text("hearingOn")));
	}

	/** When people are reminded that it must be held. */
	public Date organiseDueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(this.hearings.organiseDue(numberOf(execution))));
	}

	/** The moment from which it is too late for it. */
	public Date organiseOverdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(this.hearings.organiseDue(numberOf(execution))));
	}

	/** The step, as cards name it. */
	Step step(CaseNumber number) {
		return new Step("组织听证", this.cases.get(number).unitId(), this.hearings.organiseDue(number));
	}

	private static Date endOf(LocalDate day) {
		return Date.from(Moments.endOf(day));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
