package onewindow.app;

import java.time.LocalDate;
import java.time.LocalDateTime;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The hall keeps its own time on a machine that is set to another zone. */
@OpenHall
class HallTimeIT {

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@Test
	void storesWhatHappenedInTheHallsOwnTimeWhateverTheMachineSays() {
		assertThat(System.getProperty("user.timezone")).as("the machine's zone").isEqualTo("America/Chicago");
		this.hall.setTime("2026-04-30T00:30");
		String number = this.hall.receive();

		assertThat(this.jdbc.sql("select start_time_ from act_hi_procinst where business_key_ = ?")
			.param(number)
			.query((row, n) -> row.getTimestamp("start_time_").toLocalDateTime())
			.single()).isEqualTo(LocalDateTime.parse("2026-04-30T00:30"));
		assertThat(this.jdbc.sql("select received_on from hall.case_file where case_number = ?")
			.param(number)
			.query(LocalDate.class)
			.single()).isEqualTo("2026-04-30");
	}

}
