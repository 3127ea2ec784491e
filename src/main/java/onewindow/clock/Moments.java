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
class Moments {

	private final WorkingDays calendar;

	private final LocalTime reminderTime;

	private final int graceDays;

	Moments(WorkingDays calendar, @Value("${onewindow.cards.reminder-time}") LocalTime reminderTime,
			@Value("${onewindow.cards.promise-grace-days}") int graceDays) {
		this.calendar = calendar;
		this.reminderTime = reminderTime;
		this.graceDays = graceDays;
	}

	/** One working day before the promise is due. */
	Instant promiseDueSoon(TimeLimits limits) {
		return this.calendar.before(limits.promisedDue(), 1).atTime(this.reminderTime).atZone(Hall.ZONE).toInstant();
	}

	Instant promiseOverdue(TimeLimits limits) {
		return overdueFrom(limits.promisedDue());
	}

	/** When the days of grace are over too. */
	Instant promiseLongOverdue(TimeLimits limits) {
		return overdueFrom(this.calendar.dueAfter(limits.promisedDue(), this.graceDays).date());
	}

	/** 00:00 of the day after a last day. */
	static Instant overdueFrom(LocalDate due) {
		return due.plusDays(1).atStartOfDay(Hall.ZONE).toInstant();
	}

}
