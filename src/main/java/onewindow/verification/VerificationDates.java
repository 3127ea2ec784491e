package onewindow.verification;

import java.time.LocalDate;
import java.util.Date;

import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.clock.LegalClock;
import onewindow.clock.Moments;
import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * What models read the dates of a verification from. Public, because expressions can call
 * nothing else.
 */
@Component("verificationDates")
public class VerificationDates implements ModelBean {

	private final Appointments appointments;

	private final Timeline timeline;

	private final LegalClock clock;

	VerificationDates(Appointments appointments, Timeline timeline, LegalClock clock) {
		this.appointments = appointments;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * By when a visit is arranged: within the promise, and a second one when the flaws
	 * are to be mended.
	 */
	public Date scheduleDue(DelegateExecution execution) {
		CaseNumber number = numberOf(execution);
		LocalDate due = this.timeline.last(number, Elements.RECORD_VERIFICATION)
			.map(act -> act.text("fixBy"))
			.filter(text -> !text.isEmpty())
			.map(LocalDate::parse)
			.orElseGet(() -> this.clock.require(number).promisedDue());
		return Date.from(Moments.endOf(due));
	}

	/** The day of the visit. */
	public Date appointment(DelegateExecution execution) {
		return Date.from(Moments.endOf(this.appointments.appointmentOn(numberOf(execution))));
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
