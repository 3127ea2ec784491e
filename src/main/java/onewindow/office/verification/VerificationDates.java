package onewindow.office.verification;

import java.time.LocalDate;
import java.util.Date;

import onewindow.casework.cards.Step;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.clock.LegalClock;
import onewindow.casework.clock.Moments;
import onewindow.engine.workflow.ModelBean;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Stage;
import onewindow.foundation.shared.CaseNumber;
import onewindow.office.examination.Reviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read the dates of a verification from. Public, because expressions can call
 * nothing else.
 */
@Component("verificationDates")
public class VerificationDates implements ModelBean {

	private final Visits visits;

	private final Reviews reviews;

	private final LegalClock clock;

	private final Moments moments;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	VerificationDates(Visits visits, Reviews reviews, LegalClock clock, Moments moments, CaseFiles cases,
			Catalogue catalogue) {
		this.visits = visits;
		this.reviews = reviews;
		this.clock = clock;
		this.moments = moments;
		this.cases = cases;
		this.catalogue = catalogue;
	}

	/**
	 * By when a visit is arranged: within the promise, and a second one when the flaws
	 * are to be mended.
	 */
	public Date scheduleDue(DelegateExecution execution) {
		CaseNumber number = caseOf(execution);
		return endOf(this.visits.fixBy(number).orElseGet(() -> this.clock.require(number).promisedDue()));
	}

	/** The day of the visit. */
	public Date appointment(DelegateExecution execution) {
		return endOf(this.visits.appointment(caseOf(execution)).day());
	}

	/** When people are reminded that the site must be seen. */
	public Date dueSoon(DelegateExecution execution) {
		return Date.from(this.moments.dueSoon(step(caseOf(execution)).due()));
	}

	/** The moment from which that takes too long. */
	public Date overdue(DelegateExecution execution) {
		return after(step(caseOf(execution)).due());
	}

	/**
	 * The step, as cards name it: so many working days from the review as the item says,
	 * or until the promise is due.
	 */
	Step step(CaseNumber number) {
		CaseFile caseFile = this.cases.get(number);
		LocalDate due = this.catalogue.require(caseFile.itemId())
			.stageDays(Stage.ONSITE_VERIFICATION)
			.flatMap(days -> this.reviews.reviewedOn(number)
				.map(reviewedOn -> this.clock.stepDue(number, reviewedOn, days)))
			.orElseGet(() -> this.clock.require(number).promisedDue());
		return new Step(Stage.ONSITE_VERIFICATION.zh(), caseFile.unitId(), due);
	}

}
