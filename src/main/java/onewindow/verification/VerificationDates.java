package onewindow.verification;

import java.time.LocalDate;
import java.util.Date;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.clock.LegalClock;
import onewindow.clock.Moments;
import onewindow.clock.Step;
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

	private final Moments moments;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	VerificationDates(Appointments appointments, Timeline timeline, LegalClock clock, Moments moments, CaseFiles cases,
			Catalogue catalogue) {
		this.moments = moments;
		this.cases = cases;
		this.catalogue = catalogue;
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

	/** When people are reminded that the site must be seen. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(step(numberOf(execution)).due()));
	}

	/** The moment from which that takes too long. */
	public Date overdue(DelegateExecution execution) {
		return Date.from(Moments.overdueFrom(step(numberOf(execution)).due()));
	}

	/**
	 * The step, as cards name it: so many working days from the review as the item says,
	 * or until the promise is due.
	 */
	Step step(CaseNumber number) {
		CaseFile caseFile = this.cases.get(number);
		LocalDate reviewedOn = this.timeline.last(number, Elements.REVIEW).orElseThrow().on();
		LocalDate due = this.catalogue.require(caseFile.itemId())
			.stageDays("onsite_verification")
			.map(days -> this.clock.stepDue(number, reviewedOn, days))
			.orElseGet(() -> this.clock.require(number).promisedDue());
		return new Step("现场核查", caseFile.unitId(), due);
	}

	private static CaseNumber numberOf(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
