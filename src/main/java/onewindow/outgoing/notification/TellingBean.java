package onewindow.outgoing.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;

import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.ContactWay;
import onewindow.engine.workflow.ModelBean;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.outgoing.notification.Tellings.Untold;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.after;
import static onewindow.engine.workflow.StageContext.caseOf;
import static onewindow.engine.workflow.StageContext.endOf;

/**
 * What models read about telling people in person. Public, because expressions can call
 * nothing else.
 */
@Component("telling")
public class TellingBean implements ModelBean {

	private final Tellings tellings;

	private final CaseFiles cases;

	private final WorkingDays calendar;

	private final Clock clock;

	private final int tellWithin;

	private final int waitForVisit;

	TellingBean(Tellings tellings, CaseFiles cases, WorkingDays calendar, Clock clock,
			@Value("${onewindow.notification.tell-within}") int tellWithin,
			@Value("${onewindow.notification.wait-for-visit}") int waitForVisit) {
		this.tellings = tellings;
		this.cases = cases;
		this.calendar = calendar;
		this.clock = clock;
		this.tellWithin = tellWithin;
		this.waitForVisit = waitForVisit;
	}

	/**
	 * The end of the day by which the applicant is to be told, counted from the last
	 * attempt, or from when there was something to tell.
	 */
	public Date due(DelegateExecution execution) {
		CaseNumber number = caseOf(execution);
		boolean comesBy = this.cases.applicant(number).contact().way() == ContactWay.COME_BY;
		return endOf(this.calendar.dueAfter(begun(number), comesBy ? this.waitForVisit : this.tellWithin).date());
	}

	/** The day after an attempt in vain. */
	public Date tryAgain(DelegateExecution execution) {
		return after(begun(caseOf(execution)));
	}

	private LocalDate begun(CaseNumber number) {
		List<Untold> untold = this.tellings.untold(number);
		return untold.stream()
			.map(Untold::triedOn)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.or(() -> untold.stream().map(Untold::since).min(Comparator.naturalOrder()))
			.orElseGet(() -> Hall.today(this.clock));
	}

}
