package onewindow.casework.clock;

import java.time.LocalDate;

import onewindow.casework.cases.CaseFiles;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Last days that follow from a day of the case file and not from the ledger of the case.
 */
@Component
public class Deadlines {

	private final WorkingDays calendar;

	private final CaseFiles cases;

	private final int correctionDays;

	private final int referralDays;

	private final int promptDays;

	Deadlines(WorkingDays calendar, CaseFiles cases, @Value("${onewindow.correction.days}") int correctionDays,
			@Value("${onewindow.referral.days}") int referralDays,
			@Value("${onewindow.correction.prompt-days}") int promptDays) {
		this.promptDays = promptDays;
		this.calendar = calendar;
		this.cases = cases;
		this.correctionDays = correctionDays;
		this.referralDays = referralDays;
	}

	/**
	 * The last day for supplying what the newest correction notice lists.
	 * @param number a case whose applicant was told what to correct
	 * @return counted from the day of the notice
	 */
	public LocalDate correctionsDue(CaseNumber number) {
		return dueSince(number, this.correctionDays);
	}

	/**
	 * The last day for the unit to which a case was redirected to take it over (首问负责制).
	 * @param number a redirected case
	 * @return counted from the day of the redirection
	 */
	public LocalDate referralDue(CaseNumber number) {
		return dueSince(number, this.referralDays);
	}

	private LocalDate dueSince(CaseNumber number, int days) {
		return this.calendar.dueAfter(this.cases.get(number).stateSince(), days).date();
	}

	/**
	 * The last day for telling the applicant what is missing (行政许可法 Art. 32(4)).
	 * @param receivedOn the day of receipt
	 * @return a working day
	 */
	public LocalDate correctionNoticeDue(LocalDate receivedOn) {
		return this.calendar.dueAfter(receivedOn, TimeLimits.CORRECTION_NOTICE_DAYS).date();
	}

	/**
	 * The last day for telling what is missing without a yellow card, well before the law
	 * counts silence as acceptance.
	 * @param receivedOn the day of receipt
	 * @return a working day
	 */
	public LocalDate promptCorrectionNoticeDue(LocalDate receivedOn) {
		return this.calendar.dueAfter(receivedOn, this.promptDays).date();
	}

	/**
	 * The last day for handing back the materials of an application that was returned: as
	 * long as for delivering a result.
	 * @param number a returned case
	 * @return a working day
	 */
	LocalDate handBackDue(CaseNumber number) {
		return deliveryDue(this.cases.get(number).stateSince());
	}

	/**
	 * The last day for delivering the result (行政许可法 Art. 44).
	 * @param decidedOn the day of the decision
	 * @return a working day
	 */
	public LocalDate deliveryDue(LocalDate decidedOn) {
		return this.calendar.dueAfter(decidedOn, TimeLimits.DELIVERY_DAYS).date();
	}

}
