package onewindow.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.Hall;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When people are reminded: in the morning of a working day.
 */
@Component
public class Moments {

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

}
