package onewindow.outgoing.notification;

import java.util.List;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The centre's supervision is warned when what the law makes happen does not. */
@OpenHall
class LateEffectsWarningIT {

	@Autowired
	HallDriver hall;

	@Autowired
	LateEffectsWarning warning;

	@Autowired
	JdbcClient jdbc;

	@Test
	void warnsOnceAnHourWhileAnEffectIsMoreThanAnHourLate() {
		this.hall.setTime("2026-04-30T09:00");
		String number = this.hall.receive();

		assertThat(warnedAt("2026-05-12T00:59")).as("deemed accepted an hour ago").isEmpty();
		assertThat(warnedAt("2026-05-12T01:01")).hasSize(2)
			.allSatisfy(text -> assertThat(text).contains("有1项到期事项超过一小时仍未自动执行", number, "2026-05-12 00:00"));
		assertThat(warnedAt("2026-05-12T01:59")).hasSize(2);
		assertThat(warnedAt("2026-05-12T02:01")).hasSize(4);

		this.hall.runDueJobs();
		this.hall.runDueJobs();
		assertThat(warnedAt("2026-05-12T03:01")).hasSize(4);
	}

	private List<String> warnedAt(String time) {
		this.hall.setTime(time);
		this.warning.look();
		return this.jdbc.sql("select body from hall.notice where kind = 'warning'").query(String.class).list();
	}

}
