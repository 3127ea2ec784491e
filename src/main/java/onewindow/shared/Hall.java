package onewindow.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is true of the whole hall.
 */
public final class Hall {

	/** The one time zone in which days begin and end. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private Hall() {
	}

	/**
	 * The current date in the hall.
	 * @param clock the injected clock, never {@literal null}
	 * @return today in {@link #ZONE}
	 */
	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ZONE);
	}

}
