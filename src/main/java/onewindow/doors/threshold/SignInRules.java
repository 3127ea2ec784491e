package onewindow.doors.threshold;

import java.time.Duration;

/**
 * How long somebody waits who has typed a wrong password several times. Nobody is locked
 * out for good, and nobody at another address is kept waiting: otherwise a stranger could
 * lock whom they like.
 */
final class SignInRules {

	/** What happens to anybody. */
	private static final int FREE = 4;

	private static final Duration FIRST = Duration.ofSeconds(5);

	/** After this a right password counts again, whatever went before. */
	static final Duration LONGEST = Duration.ofMinutes(5);

	private SignInRules() {
	}

	/**
	 * The time to wait before the next attempt.
	 * @param failures wrong passwords in a row, for one account from one address
	 * @return zero for the first ones, then doubled with each
	 */
	static Duration delayAfter(int failures) {
		if (failures <= FREE) {
			return Duration.ZERO;
		}
		Duration delay = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, 10));
		return (delay.compareTo(LONGEST) < 0) ? delay : LONGEST;
	}

}
