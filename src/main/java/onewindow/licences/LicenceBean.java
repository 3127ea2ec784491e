package onewindow.licences;

import java.time.LocalDate;
import java.util.Date;

import onewindow.calendar.WorkingDays;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.clock.Moments;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * What models read about licences. Public, because expressions can call nothing else.
 */
@Component("licence")
public class LicenceBean implements ModelBean {

	/** How long officers have to see whether land is restored, in working days. */
	private static final int CHECK_DAYS = 10;

	private final Licences licences;

	private final Timeline timeline;

	private final WorkingDays calendar;

	LicenceBean(Licences licences, Timeline timeline, WorkingDays calendar) {
		this.licences = licences;
		this.timeline = timeline;
		this.calendar = calendar;
	}

	/** Whether it was granted. */
	public boolean granted(DelegateExecution execution) {
		return this.timeline.last(numberOf(execution), Elements.DECIDE)
			.filter(act -> act.text("decision").equals("grant"))
			.isPresent();
	}

	/** The moment from which its term is over. */
	public Date termEnded(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(validUntil(execution)));
	}

	/**
	 * The moment from which the land must be restored: a year after the term (森林法 Art.
	 * 38).
	 */
	public Date restorationEnded(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(validUntil(execution).plusYears(1)));
	}

	/** By when officers must have seen whether it is. */
	public Date restorationCheckDue(DelegateExecution execution) {
		return Date.from(Moments.endOf(checkBy(execution)));
	}

	/** The moment from which they should have. */
	public Date restorationCheckOverdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(checkBy(execution)));
	}

	LocalDate checkBy(DelegateExecution execution) {
		LocalDate from = this.timeline.last(numberOf(execution), Elements.CHECK_RESTORATION)
			.map(act -> LocalDate.parse(act.text("fixBy")))
			.orElseGet(() -> validUntil(execution).plusYears(1));
		return this.calendar.dueAfter(from, CHECK_DAYS).date();
	}

	/** The moment from which what was ordered to be mended must be. */
	public Date orderEnded(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(LocalDate
			.parse(this.timeline.last(numberOf(execution), Elements.CHECK_RESTORATION).orElseThrow().text("fixBy"))));
	}

	private LocalDate validUntil(DelegateExecution execution) {
		return this.licences.get(numberOf(execution)).validUntil();
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
