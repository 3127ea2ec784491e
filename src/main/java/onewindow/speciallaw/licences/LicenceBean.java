package onewindow.speciallaw.licences;

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
 * What models read about licences. Public, because expressions can call nothing else.
 */
@Component("licence")
public class LicenceBean implements ModelBean {

	/** How long officers have to see whether land is restored, in working days. */
	private static final int CHECK_DAYS = 10;

	private final Licences licences;

	private final Decisions decisions;

	private final RestorationChecks checks;

	private final WorkingDays calendar;

	LicenceBean(Licences licences, Decisions decisions, RestorationChecks checks, WorkingDays calendar) {
		this.licences = licences;
		this.decisions = decisions;
		this.checks = checks;
		this.calendar = calendar;
	}

	/** Whether it was granted. */
	public boolean granted(DelegateExecution execution) {
		return this.decisions.of(caseOf(execution)).filter(Decision::granted).isPresent();
	}

	/** The moment from which its term is over. */
	public Date termEnded(DelegateExecution execution) {
		return after(validUntil(execution));
	}

	/**
	 * The moment from which the land must be restored: a year after the term (森林法 Art.
	 * 38).
	 */
	public Date restorationEnded(DelegateExecution execution) {
		return after(validUntil(execution).plusYears(1));
	}

	/** By when officers must have seen whether it is. */
	public Date restorationCheckDue(DelegateExecution execution) {
		return endOf(checkBy(execution));
	}

	/** The moment from which they should have. */
	public Date restorationCheckOverdue(DelegateExecution execution) {
		return after(checkBy(execution));
	}

	LocalDate checkBy(DelegateExecution execution) {
		LocalDate from = this.checks.fixBy(caseOf(execution)).orElseGet(() -> validUntil(execution).plusYears(1));
		return this.calendar.dueAfter(from, CHECK_DAYS).date();
	}

	/** The moment from which what was ordered to be mended must be. */
	public Date orderEnded(DelegateExecution execution) {
		return after(this.checks.fixBy(caseOf(execution)).orElseThrow());
	}

	private LocalDate validUntil(DelegateExecution execution) {
		return this.licences.get(caseOf(execution)).validUntil();
	}

}
