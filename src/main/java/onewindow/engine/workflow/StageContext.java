package onewindow.engine.workflow;

import java.time.LocalDate;
import java.util.Date;

import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What every delegate and every reader of dates asks of the place at which a case stands:
 * which case it is, and how the engine writes a last day.
 */
public final class StageContext {

	private StageContext() {
	}

	/**
	 * The case of an execution, of the item's own process or of a procedure.
	 * @param execution where the case stands
	 * @return its number
	 */
	public static CaseNumber caseOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

	/**
	 * Which moment has come, in a step to which timers lead.
	 * @param execution where the case stands
	 * @return what the model of the timer asks the clock, for example
	 * {@code promiseOverdue}
	 */
	public static String firedMoment(DelegateExecution execution) {
		return (String) execution.getVariable(FiredTimers.MOMENT);
	}

	/**
	 * A last day as the due date of a task.
	 * @param day the last day
	 * @return its last second
	 */
	public static Date endOf(LocalDate day) {
		return Date.from(Hall.endOf(day));
	}

	/**
	 * A last day as the date of a timer that goes off when it has passed.
	 * @param day the last day
	 * @return 00:00 of the day after
	 */
	public static Date after(LocalDate day) {
		return Date.from(Hall.overdueFrom(day));
	}

}
