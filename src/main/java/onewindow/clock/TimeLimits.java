package onewindow.clock;

import java.time.LocalDate;

import onewindow.calendar.WorkingDays;
import onewindow.calendar.WorkingDays.DueDate;

/**
 * The limits of a case (时限), in working days.
 *
 * @param acceptedOn the day of acceptance, which does not count
 * @param statutoryDays the limit set by law, {@literal null} when no law sets one
 * @param promisedDays the limit that the unit promises, 0 for the day itself
 * @param statutoryDue the last day by law, {@literal null} when no law sets one
 * @param promisedDue the last day by promise
 * @param provisional whether a due date was counted through a year whose calendar is not
 * published
 * @param decidedOn the day of the decision, {@literal null} while there is none
 */
public record TimeLimits(LocalDate acceptedOn, Integer statutoryDays, int promisedDays, LocalDate statutoryDue,
		LocalDate promisedDue, boolean provisional, LocalDate decidedOn) {

	/** Days for the correction notice, 行政许可法 Art. 32(4). */
	public static final int CORRECTION_NOTICE_DAYS = 5;

	/** Days for delivering the licence, 行政许可法 Art. 44. */
	public static final int DELIVERY_DAYS = 10;

	/**
	 * Computes the limits of a case that was accepted (行政许可法 Art. 42, 82; 民法典 Art. 201).
	 * @param acceptedOn the day of acceptance
	 * @param statutoryDays the limit set by law, or {@literal null}
	 * @param promisedDays the limit that the unit promises
	 * @param calendar the working days
	 * @return the limits, without a decision
	 */
	static TimeLimits from(LocalDate acceptedOn, Integer statutoryDays, int promisedDays, WorkingDays calendar) {
		DueDate statutory = (statutoryDays != null) ? calendar.dueAfter(acceptedOn, statutoryDays) : null;
		DueDate promised = (promisedDays > 0) ? calendar.dueAfter(acceptedOn, promisedDays)
				: new DueDate(acceptedOn, false);
		boolean provisional = promised.provisional() || (statutory != null && statutory.provisional());
		return new TimeLimits(acceptedOn, statutoryDays, promisedDays, (statutory != null) ? statutory.date() : null,
				promised.date(), provisional, null);
	}

}
