package onewindow.clock;

import java.time.LocalDate;

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
 * @param extendedDays by how many days the limit set by law is extended, 0 when it is not
 * @param stoppedSince the day from which a special procedure stops the clock,
 * {@literal null} while it runs
 */
public record TimeLimits(LocalDate acceptedOn, Integer statutoryDays, int promisedDays, LocalDate statutoryDue,
		LocalDate promisedDue, boolean provisional, LocalDate decidedOn, int extendedDays, LocalDate stoppedSince) {

	/** Days for the correction notice, 行政许可法 Art. 32(4). */
	public static final int CORRECTION_NOTICE_DAYS = 5;

	/** Days for delivering the licence, 行政许可法 Art. 44. */
	public static final int DELIVERY_DAYS = 10;

	/**
	 * Whether a special procedure stops the clock.
	 * @return {@literal true} until its result is booked
	 */
	public boolean stopped() {
		return this.stoppedSince != null;
	}

}
