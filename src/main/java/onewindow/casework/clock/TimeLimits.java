package onewindow.casework.clock;

import java.time.LocalDate;

/**
 * The limits of a case (时限), in working days.
 *
 * @param acceptedOn the day of acceptance, which does not count
 * @param statutory the limit set by law, with neither days nor a last day when no law
 * sets one
 * @param promised the limit that the unit promises, of 0 days for the day itself
 * @param provisional whether a due date was counted through a year whose calendar is not
 * published
 * @param decidedOn the day of the decision, {@literal null} while there is none
 * @param extendedDays by how many days the limit set by law is extended, 0 when it is not
 * @param stoppedSince the day from which a special procedure stops the clock,
 * {@literal null} while it runs
 */
public record TimeLimits(LocalDate acceptedOn, Limit statutory, Limit promised, boolean provisional,
		LocalDate decidedOn, int extendedDays, LocalDate stoppedSince) {

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

	/**
	 * The limit set by law.
	 * @return working days, {@literal null} when no law sets one
	 */
	public Integer statutoryDays() {
		return this.statutory.days();
	}

	/**
	 * The last day by law.
	 * @return {@literal null} when no law sets one
	 */
	public LocalDate statutoryDue() {
		return this.statutory.due();
	}

	/**
	 * The limit that the unit promises.
	 * @return working days, 0 for the day itself
	 */
	public int promisedDays() {
		return this.promised.days();
	}

	/**
	 * The last day by promise.
	 * @return never {@literal null}
	 */
	public LocalDate promisedDue() {
		return this.promised.due();
	}

	/**
	 * A limit.
	 *
	 * @param days working days, {@literal null} when there is no limit
	 * @param due the last day, {@literal null} when there is no limit
	 */
	public record Limit(Integer days, LocalDate due) {
	}

}
