package onewindow.outgoing.notification;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The centre's supervision is warned while next year's calendar is missing. */
@OpenHall
class CalendarWarningIT {

	@Autowired
	HallDriver hall;

	@Autowired
	CalendarWarning warning;

	@Autowired
	JdbcClient jdbc;

	@Test
	void warnsOnceAWeekFromOctoberOn() {
		assertThat(warnedOn("2026-09-30T09:00")).isZero();
		assertThat(warnedOn("2026-10-08T09:00")).as("supervisor and director").isEqualTo(2);
		assertThat(warnedOn("2026-10-09T09:00")).isEqualTo(2);
		assertThat(warnedOn("2026-10-12T09:00")).isEqualTo(4);
	}

	private int warnedOn(String time) {
		this.hall.setTime(time);
		this.warning.look();
		return this.jdbc.sql("select count(*) from hall.notice where kind = 'warning' and body like '2027年工作日历尚未录入%'")
			.query(Integer.class)
			.single();
	}

}
