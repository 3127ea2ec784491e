package onewindow.outgoing.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.Hall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Warns the centre's supervision, once a week from October on, until next year's calendar
 * is there: dates that reach into it are provisional.
 */
@Component
class CalendarWarning {

	private static final Logger LOG = LoggerFactory.getLogger(CalendarWarning.class);

	private final WorkingDays calendar;

	private final SupervisionMail supervision;

	private final Clock time;

	CalendarWarning(WorkingDays calendar, SupervisionMail supervision, Clock time) {
		this.calendar = calendar;
		this.supervision = supervision;
		this.time = time;
	}

	@Scheduled(cron = "${onewindow.calendar.watch}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "calendar-watch")
	void look() {
		LocalDate today = Hall.today(this.time);
		this.calendar.missing(today).ifPresent(year -> warn(year, today));
	}

	private void warn(int year, LocalDate today) {
		LOG.warn("The calendar of {} is missing; due dates that reach into it are provisional", year);
		String week = "calendar:%d:%d-%d".formatted(year, today.get(IsoFields.WEEK_BASED_YEAR),
				today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
		this.supervision.warn(week,
				"%d年工作日历尚未录入，跨入该年度的办理期限均为暂定日期。国务院办公厅公布节假日安排后，请及时录入；录入后系统自动重新计算并记录变动。".formatted(year));
	}

}
