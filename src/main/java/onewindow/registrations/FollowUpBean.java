package onewindow.registrations;

import java.time.LocalDate;
import java.util.Date;

import onewindow.calendar.WorkingDays;
import onewindow.cases.Act;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.clock.Moments;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * What models read about what follows a registration. Public, because expressions can
 * call nothing else.
 */
@Component("followUp")
public class FollowUpBean implements ModelBean {

	/** How long each window has, in working days; a promise of the hall. */
	private static final int DAYS = 2;

	private final Timeline timeline;

	private final WorkingDays calendar;

	FollowUpBean(Timeline timeline, WorkingDays calendar) {
		this.timeline = timeline;
		this.calendar = calendar;
	}

	/** Whether a seal is asked for. */
	public boolean seal(DelegateExecution execution) {
		return isAsked(execution, "followUpSeal");
	}

	/** Whether the tax office is to be told. */
	public boolean tax(DelegateExecution execution) {
		return isAsked(execution, "followUpTax");
	}

	/** Whether social insurance is asked for. */
	public boolean social(DelegateExecution execution) {
		return isAsked(execution, "followUpSocial");
	}

	/** Whether medical insurance is asked for. */
	public boolean medical(DelegateExecution execution) {
		return isAsked(execution, "followUpMedical");
	}

	/** Whether the company was registered and anything follows. */
	public boolean any(DelegateExecution execution) {
		boolean granted = registered(execution).text("decision").equals("grant");
		return granted && (seal(execution) || tax(execution) || social(execution) || medical(execution));
	}

	/** By when each must be done. */
	public Date due(DelegateExecution execution) {
		return Date.from(Moments.endOf(lastDay(execution)));
	}

	/** The moment from which they are late. */
	public Date overdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(lastDay(execution)));
	}

	LocalDate lastDay(DelegateExecution execution) {
		return this.calendar.dueAfter(registered(execution).on(), DAYS).date();
	}

	private Act registered(DelegateExecution execution) {
		return this.timeline.last(numberOf(execution), Elements.HANDLE_ON_SPOT).orElseThrow();
	}

	private boolean isAsked(DelegateExecution execution, String field) {
		return this.timeline.last(numberOf(execution), Elements.APPLIED).orElseThrow().text(field).equals("true");
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
