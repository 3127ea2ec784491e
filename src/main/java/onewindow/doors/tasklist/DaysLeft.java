package onewindow.doors.tasklist;

import java.time.LocalDate;

import onewindow.foundation.calendar.WorkingDays;

/**
 * How far off a last day is, in the working days in which the law counts (行政许可法 Art. 82).
 *
 * @param urgency how much it presses
 * @param words as people at the counter say it
 */
record DaysLeft(Urgency urgency, String words) {

	static DaysLeft of(LocalDate due, LocalDate today, WorkingDays calendar) {
		if (due.isEqual(today)) {
			return new DaysLeft(Urgency.TODAY, "今天到期");
		}
		if (due.isBefore(today)) {
			int days = calendar.between(due, today);
			return new DaysLeft(Urgency.LATE, (days > 0) ? "已超期%d个工作日".formatted(days) : "已超期");
		}
		int days = calendar.between(today, due);
		return new DaysLeft((days <= 1) ? Urgency.SOON : Urgency.AMPLE, "还剩%d个工作日".formatted(days));
	}

	/** How long something has waited. */
	static String waiting(LocalDate since, LocalDate today, WorkingDays calendar) {
		int days = calendar.between(since, today);
		return (days > 0) ? "已等%d个工作日".formatted(days) : "今天收到";
	}

	/**
	 * How much a last day presses, with a sign for those who do not see its colour.
	 */
	enum Urgency {

		/** It has passed. */
		LATE("⚠"),
		/** It is today. */
		TODAY("●"),
		/** It is the next working day. */
		SOON("◔"),
		/** There is time. */
		AMPLE("");

		private final String sign;

		Urgency(String sign) {
			this.sign = sign;
		}

		/** What stands before the words. */
		String sign() {
			return this.sign;
		}

	}

}
