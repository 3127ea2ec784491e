package onewindow.foundation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import onewindow.foundation.shared.YamlFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** 行政许可法 Art. 82: limits are counted in working days. */
class WorkingDaysTests {

	private final WorkingDays calendar = new WorkingDays(
			YamlFiles.readAll("classpath*:processes/calendar/*.yaml", YearCalendar.class));

	@ParameterizedTest
	@MethodSource("vectors")
	void meetsTheDatesCountedByHand(Vector vector) {
		WorkingDays.DueDate due = this.calendar.dueAfter(vector.start(), vector.days());

		assertThat(due.date()).isEqualTo(vector.due());
		assertThat(due.provisional()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2024, 251", "2025, 248", "2026, 248" })
	void countsAsManyDaysAsTheNoticeOfTheStateCouncil(int year, int workingDays) {
		assertThat(this.calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
			.isEqualTo(workingDays);
	}

	@Test
	void worksOnMakeUpWeekendsAndRestsOnHolidays() {
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 5, 9))).isTrue();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2024, 2, 9))).isTrue();
	}

	@Test
	void marksADateProvisionalWhenAYearHasNoCalendar() {
		WorkingDays.DueDate due = this.calendar.dueAfter(LocalDate.of(2026, 12, 28), 5);

		assertThat(due.date()).isEqualTo(LocalDate.of(2027, 1, 4));
		assertThat(due.provisional()).isTrue();
	}

	@Test
	void refusesALimitOfNoDays() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.dueAfter(LocalDate.of(2026, 1, 5), 0));
	}

	static Stream<Vector> vectors() {
		return YamlFiles.readAll("classpath:due-dates.yaml", Vectors.class).get(0).vectors().stream();
	}

	record Vectors(List<Vector> vectors) {
	}

	record Vector(LocalDate start, int days, LocalDate due) {
	}

}
