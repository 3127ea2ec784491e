package onewindow.office.hearing;

import java.time.Clock;
import java.time.LocalDate;

import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;

import org.springframework.stereotype.Component;

/**
 * The dates of a hearing: they follow from the day on which people were told of their
 * right, and from the day on which one was asked for or found necessary.
 */
@Component
class HearingDates {

	/** Days to ask for a hearing, 行政许可法 Art. 47. */
	static final int REQUEST_DAYS = 5;

	/** Days within which it is held, 行政许可法 Art. 47. */
	static final int ORGANISE_DAYS = 20;

	/** Days before which it is announced, 行政许可法 Art. 48. */
	static final int NOTICE_DAYS = 7;

	private final HearingRows rows;

	private final WorkingDays calendar;

	private final Clock time;

	HearingDates(HearingRows rows, WorkingDays calendar, Clock time) {
		this.rows = rows;
		this.calendar = calendar;
		this.time = time;
	}

	LocalDate today() {
		return Hall.today(this.time);
	}

	/** The last day for asking (行政许可法 Art. 47). */
	LocalDate requestDue(CaseNumber number) {
		HearingRight right = this.rows.right(number)
			.orElseThrow(() -> new IllegalStateException("Nobody was told of a right to a hearing in " + number));
		return this.calendar.dueAfter(right.toldOn(), REQUEST_DAYS).date();
	}

	/** The last day for holding it (行政许可法 Art. 47). */
	LocalDate organiseDue(CaseNumber number) {
		LocalDate called = this.rows.calledOn(number)
			.orElseThrow(() -> new IllegalStateException("No hearing is needed in " + number));
		return this.calendar.dueAfter(called, ORGANISE_DAYS).date();
	}

	/** The first day on which one that is arranged today can be held (行政许可法 Art. 48). */
	LocalDate earliest() {
		return this.calendar.dueAfter(today(), NOTICE_DAYS).date();
	}

	int workingDaysUntil(LocalDate day) {
		return this.calendar.between(today(), day);
	}

	boolean isWorkingDay(LocalDate day) {
		return this.calendar.isWorkingDay(day);
	}

}
