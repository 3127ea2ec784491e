package onewindow.foundation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts working days (行政许可法 Art. 82). A year without a calendar counts Monday to Friday,
 * and everything that was counted through such a year is provisional.
 */
public final class WorkingDays {

	private volatile Published published;

	/**
	 * Takes the published years.
	 * @param calendars one per year
	 */
	public WorkingDays(Collection<YearCalendar> calendars) {
		publish(calendars, Map.of());
	}

	/**
	 * Takes what is published now.
	 * @param calendars one per year
	 * @param overrides local orders: a day, and whether people work on it
	 */
	void publish(Collection<YearCalendar> calendars, Map<LocalDate, Boolean> overrides) {
		this.published = new Published(
				calendars.stream().map(YearCalendar::year).collect(Collectors.toUnmodifiableSet()),
				calendars.stream().flatMap(year -> year.daysOff().stream()).collect(Collectors.toUnmodifiableSet()),
				calendars.stream()
					.flatMap(year -> year.makeupWorkingDays().stream())
					.collect(Collectors.toUnmodifiableSet()),
				Map.copyOf(overrides));
	}

	/**
	 * Whether the calendar of a year is published.
	 * @param year the year
	 * @return {@literal false} while Monday to Friday is only assumed
	 */
	public boolean knows(int year) {
		return this.published.years().contains(year);
	}

	/**
	 * The year whose calendar should be there by now: the State Council publishes it in
	 * the autumn before, and limits reach into it from then on.
	 * @param today the current day
	 * @return from October on the next year while it is missing, before that nothing
	 */
	public Optional<Integer> missing(LocalDate today) {
		int next = today.getYear() + 1;
		boolean due = !today.isBefore(LocalDate.of(today.getYear(), Month.OCTOBER, 1));
		return (due && !knows(next)) ? Optional.of(next) : Optional.empty();
	}

	/**
	 * Whether people work on a day.
	 * @param day any day
	 * @return {@literal true} for a working day; Monday to Friday in a year without a
	 * calendar
	 */
	public boolean isWorkingDay(LocalDate day) {
		return this.published.isWorkingDay(day);
	}

	/**
	 * The n-th working day after a day; the day itself does not count (民法典 Art. 201).
	 * @param start the day on which the period begins
	 * @param days working days, at least 1
	 * @return the due date, and whether it is provisional
	 * @throws IllegalArgumentException when {@code days} is less than 1
	 */
	public DueDate dueAfter(LocalDate start, int days) {
		return dueAfter(start, days, day -> false);
	}

	/**
	 * The n-th working day after a day that counts.
	 * @param start the day on which the period begins
	 * @param days working days, at least 1
	 * @param left which days are left out although people work on them
	 * @return the due date, and whether it is provisional
	 * @throws IllegalArgumentException when {@code days} is less than 1
	 */
	public DueDate dueAfter(LocalDate start, int days, Predicate<LocalDate> left) {
		if (days < 1) {
			throw new IllegalArgumentException("A limit has at least one working day, not " + days);
		}
		LocalDate day = start;
		for (int counted = 0; counted < days;) {
			day = day.plusDays(1);
			if (isWorkingDay(day) && !left.test(day)) {
				counted++;
			}
		}
		return new DueDate(day, !coversAll(start, day));
	}

	/**
	 * The n-th working day before a day; the day itself does not count.
	 * @param end the day before which to look
	 * @param days working days, at least 1
	 * @return a working day
	 */
	public LocalDate before(LocalDate end, int days) {
		LocalDate day = end;
		for (int counted = 0; counted < days;) {
			day = day.minusDays(1);
			if (isWorkingDay(day)) {
				counted++;
			}
		}
		return day;
	}

	/**
	 * How many working days have passed since a day; the day itself does not count.
	 * @param from the earlier day
	 * @param to the later day, counted when it is a working day
	 * @return 0 when {@code to} is not after {@code from}
	 */
	public int between(LocalDate from, LocalDate to) {
		int count = 0;
		for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
			if (isWorkingDay(day)) {
				count++;
			}
		}
		return count;
	}

	private boolean coversAll(LocalDate from, LocalDate to) {
		for (int year = from.getYear(); year <= to.getYear(); year++) {
			if (!knows(year)) {
				return false;
			}
		}
		return true;
	}

	/** What is published at one moment. */
	private record Published(Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> makeupDays,
			Map<LocalDate, Boolean> overrides) {

		boolean isWorkingDay(LocalDate day) {
			Boolean ordered = this.overrides.get(day);
			if (ordered != null) {
				return ordered;
			}
			if (this.makeupDays.contains(day)) {
				return true;
			}
			boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
			return !weekend && !this.daysOff.contains(day);
		}

	}

	/**
	 * The last day of a limit.
	 *
	 * @param date a working day
	 * @param provisional whether it was counted through a year whose calendar is not
	 * published
	 */
	public record DueDate(LocalDate date, boolean provisional) {
	}

}
