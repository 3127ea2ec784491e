package onewindow.engine.ways;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.StandardCase;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.HistoryCleanupCmd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the engine keeps of a case goes ten years after the case has ended, at night. */
@OpenHall
class HistoryCleanupIT {

	private static final String INSTANCES = "public.act_hi_procinst";

	private static final String WAYS = "hall.way";

	@Autowired
	HallDriver hall;

	@Autowired
	StandardCase standardCase;

	@Autowired
	ProcessEngineConfigurationImpl engine;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void leadsACase() {
		this.hall.setTime("2026-05-06T10:00");
		this.standardCase.lead();
		assertThat(rows(INSTANCES)).isPositive();
		assertThat(rows(WAYS)).isPositive();
	}

	@Test
	void keepsTheWayForTenYears() {
		lookForOldHistoryAt("2036-04-20T10:00");

		this.hall.setTime("2036-04-21T01:30");
		this.hall.letTheExecutorLook();

		assertThat(rows(INSTANCES)).isPositive();
	}

	@Test
	void forgetsTheWayAtNightAndKeepsTheCase() {
		lookForOldHistoryAt("2036-05-12T10:00");
		this.hall.letTheExecutorLook();
		assertThat(rows(INSTANCES)).as("by day").isPositive();

		this.hall.setTime("2036-05-13T01:30");
		this.hall.letTheExecutorLook();

		assertThat(rows(INSTANCES)).as("by night").isZero();
		assertThat(rows(WAYS)).isZero();
		assertThat(rows("hall.case_file")).isEqualTo(1);
		assertThat(rows("hall.document")).isEqualTo(4);
	}

	/** As the engine does when it starts. */
	private void lookForOldHistoryAt(String time) {
		this.hall.setTime(time);
		this.engine.getCommandExecutorTxRequired().execute(new HistoryCleanupCmd(false));
	}

	private int rows(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
