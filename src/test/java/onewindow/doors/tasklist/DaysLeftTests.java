package onewindow.doors.tasklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import onewindow.doors.tasklist.DaysLeft.Urgency;
import onewindow.foundation.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DaysLeftTests {

	/** Monday to Friday. */
	final WorkingDays calendar = new WorkingDays(List.of());

	final LocalDate friday = LocalDate.of(2026, 6, 5);

	@Test
	void countsTheWeekendNotAsWorkingDays() {
		assertThat(left(this.friday.plusDays(4))).isEqualTo(new DaysLeft(Urgency.AMPLE, "还剩2个工作日"));
	}

	@Test
	void pressesWhenTheNextWorkingDayIsTheLast() {
		assertThat(left(this.friday.plusDays(3))).isEqualTo(new DaysLeft(Urgency.SOON, "还剩1个工作日"));
	}

	@Test
	void saysThatTodayIsTheLastDay() {
		assertThat(left(this.friday)).isEqualTo(new DaysLeft(Urgency.TODAY, "今天到期"));
	}

	@Test
	void countsWorkingDaysThatWereOverrun() {
		assertThat(left(this.friday.minusDays(3))).isEqualTo(new DaysLeft(Urgency.LATE, "已超期3个工作日"));
	}

	@Test
	void isLateOnTheWeekendAfterTheLastDay() {
		assertThat(DaysLeft.of(this.friday, this.friday.plusDays(1), this.calendar))
			.isEqualTo(new DaysLeft(Urgency.LATE, "已超期"));
	}

	@Test
	void saysHowLongSomethingHasWaited() {
		assertThat(Set.of(DaysLeft.waiting(this.friday, this.friday, this.calendar),
				DaysLeft.waiting(this.friday, this.friday.plusDays(3), this.calendar)))
			.containsExactlyInAnyOrder("今天收到", "已等1个工作日");
	}

	private DaysLeft left(LocalDate due) {
		return DaysLeft.of(due, this.friday, this.calendar);
	}

}
