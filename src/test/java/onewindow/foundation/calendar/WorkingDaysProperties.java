package onewindow.foundation.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** What is true of every limit, whatever the calendar. */
class WorkingDaysProperties {

	private static final YearCalendar YEAR_2026 = new YearCalendar(2026, "test", Set.of(LocalDate.of(2026, 10, 1)),
			Set.of(LocalDate.of(2026, 10, 10)));

	private final WorkingDays calendar = new WorkingDays(List.of(YEAR_2026));

	@Property
	void aDueDateIsAWorkingDay(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int days) {
		assertThat(this.calendar.isWorkingDay(this.calendar.dueAfter(start, days).date())).isTrue();
	}

	@Property
	void countingBackGivesTheDaysOfTheLimit(@ForAll("days") LocalDate start,
			@ForAll @IntRange(min = 1, max = 90) int days) {
		assertThat(this.calendar.between(start, this.calendar.dueAfter(start, days).date())).isEqualTo(days);
	}

	@Property
	void aLongerLimitIsDueLater(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int days) {
		assertThat(this.calendar.dueAfter(start, days + 1).date()).isAfter(this.calendar.dueAfter(start, days).date());
	}

	@Property
	void aLaterStartIsNeverDueEarlier(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int days) {
		assertThat(this.calendar.dueAfter(start.plusDays(1), days).date())
			.isAfterOrEqualTo(this.calendar.dueAfter(start, days).date());
	}

	@Property
	void aNewHolidayNeverMakesALimitDueEarlier(@ForAll("days") LocalDate start,
			@ForAll @IntRange(min = 1, max = 90) int days, @ForAll("days") LocalDate holiday) {
		Set<LocalDate> daysOff = new HashSet<>(YEAR_2026.daysOff());
		daysOff.add(holiday);
		WorkingDays longer = new WorkingDays(
				List.of(new YearCalendar(2026, "test", daysOff, YEAR_2026.makeupWorkingDays())));

		assertThat(longer.dueAfter(start, days).date()).isAfterOrEqualTo(this.calendar.dueAfter(start, days).date());
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 1, 1)::plusDays);
	}

}
