package onewindow.foundation.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * What is true of the whole hall.
 */
public final class Hall {

	/** The one time zone in which days begin and end. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private Hall() {
	}

	/**
	 * The end of a last day, as tasks state it.
	 * @param day the last day
	 * @return its last second
	 */
	public static Instant endOf(LocalDate day) {
		return day.atTime(END_OF_DAY).atZone(ZONE).toInstant();
	}

	/**
	 * From when a last day is overrun: a due date is a date.
	 * @param day the last day
	 * @return 00:00 of the day after
	 */
	public static Instant overdueFrom(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZONE).toInstant();
	}

	/**
	 * A moment as people read it.
	 * @param moment never {@literal null}
	 * @return for example {@code 2026-05-12 00:00}
	 */
	public static String text(Instant moment) {
		return MOMENT.format(moment);
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
