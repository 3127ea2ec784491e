package onewindow.foundation.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * The holiday notice of the State Council for one year.
 *
 * @param year the year
 * @param source where the notice is published
 * @param daysOff days off, weekend days inside a holiday included
 * @param makeupWorkingDays weekend days that are worked
 */
public record YearCalendar(int year, String source, Set<LocalDate> daysOff, Set<LocalDate> makeupWorkingDays) {

	public YearCalendar {
		daysOff = Set.copyOf(daysOff);
		makeupWorkingDays = Set.copyOf(makeupWorkingDays);
	}

}
