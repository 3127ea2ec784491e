package onewindow.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import onewindow.calendar.WorkingDays;
import onewindow.shared.Hall;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When reminders and cards are due. A due date is a date: it is overrun from 00:00 of the
 * next day; people are reminded in the morning of a working day.
 */
@Component
public class Moments {

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final WorkingDays calendar;

	private final LocalTime reminderTime;

	Moments(WorkingDays calendar, @Value("${onewindow.cards.reminder-time}") LocalTime reminderTime) {
		this.calendar = calendar;
		this.reminderTime = reminderTime;
	}

	/**
	 * When people are reminded of a last day.
	 * @param due the last day
	 * @return in the morning of the working day before
	 */
	public Instant dueSoon(LocalDate due) {
		return reminder(this.calendar.before(due, 1));
	}

	/**
	 * When people are reminded on a day.
	 * @param day a working day
	 * @return in the morning
	 */
	public Instant reminder(LocalDate day) {
		return day.atTime(this.reminderTime).atZone(Hall.ZONE).toInstant();
	}

	/**
	 * From when a last day is overrun.
	 * @param due the last day
	 * @return 00:00 of the day after
	 */
	public static Instant overdueFrom(LocalDate due) {
		return due.plusDays(1).atStartOfDay(Hall.ZONE).toInstant();
	}

	/**
	 * The end of a last day, as tasks state it.
	 * @param due the last day
	 * @return its last second
	 */
	public static Instant endOf(LocalDate due) {
		return due.atTime(END_OF_DAY).atZone(Hall.ZONE).toInstant();
	}

}
