package onewindow.engine.workflow;

import java.util.List;
import java.util.Map;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is due happens, however often it has failed. */
@OpenHall
class FailedJobsIT {

	@Autowired
	HallDriver hall;

	@Autowired
	FailedJobs failed;

	@Autowired
	ManagementService management;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ProcessEngineConfigurationImpl engine;

	@Autowired
	JdbcClient jdbc;

	String number;

	@BeforeEach
	void silence() {
		this.hall.setTime("2026-04-30T09:00");
		this.number = this.hall.receive();
		this.hall.setTime("2026-05-12T00:00:01");
		this.jdbc.sql("alter table hall.card add constraint broken check (false) not valid").update();
	}

	@AfterEach
	void mend() {
		this.jdbc.sql("alter table hall.card drop constraint if exists broken").update();
	}

	@Test
	void deemsAcceptedAsSoonAsItCanThoughNoTryIsLeft() {
		failThreeTimes();
		assertThat(timer().getRetries()).isZero();

		this.failed.tryAgain();
		assertThat(state()).isEqualTo("received");
		assertThat(incidents()).as("stands in Cockpit").isEqualTo(1);

		mend();
		this.failed.tryAgain();
		assertThat(state()).isEqualTo("accepted");
		assertThat(this.hall.document(this.number, "D02")).contains("受理通知书");
		assertThat(incidents()).isZero();
	}

	@Test
	void losesNoTryWhenSomebodyTriesByHand() {
		for (int i = 0; i < 5; i++) {
			assertThatThrownBy(() -> this.management.executeJob(timer().getId())).isNotNull();
		}

		assertThat(timer().getRetries()).isEqualTo(3);
		assertThat(this.hall.as("admin").post("/engine-rest/job/%s/execute".formatted(timer().getId()), null).status())
			.isGreaterThanOrEqualTo(400);
		mend();
		assertThat(this.hall.as("admin").post("/engine-rest/job/%s/execute".formatted(timer().getId()), null).status())
			.isEqualTo(204);
		assertThat(state()).isEqualTo("accepted");
	}

	@Test
	void losesNoTryToSomebodyWhoMayNotEvenSeeTheCase() {
		mend();
		for (int i = 0; i < 4; i++) {
			assertThat(this.hall.as(STRANGER)
				.post("/engine-rest/job/%s/execute".formatted(timer().getId()), null)
				.status()).isEqualTo(403);
		}
		assertThat(timer().getRetries()).isEqualTo(3);

		this.hall.runDueJobs();
		assertThat(state()).isEqualTo("accepted");
	}

	@Test
	void keepsATryWhateverAnAdministratorSets() {
		for (Map<String, Object> retries : List.<Map<String, Object>>of(Map.of("retries", 0),
				Map.of("retries", 3, "dueDate", "2090-01-01T00:00:00.000+0800"))) {
			assertThat(this.hall.as("admin")
				.send("PUT", "/engine-rest/job/%s/retries".formatted(timer().getId()), retries)
				.status()).isEqualTo(400);
		}
		assertThat(timer().getRetries()).isEqualTo(3);
		assertThat(timer().getDuedate()).isBefore("2027-01-01");
	}

	private void failThreeTimes() {
		String job = timer().getId();
		for (int i = 0; i < 3; i++) {
			assertThatThrownBy(() -> ExecuteJobHelper.executeJob(job, this.engine.getCommandExecutorTxRequired()))
				.isNotNull();
		}
	}

	private Job timer() {
		return this.management.createJobQuery().singleResult();
	}

	private long incidents() {
		return this.runtime.createIncidentQuery().count();
	}

	private String state() {
		return this.hall.view(this.number).path("state").asText();
	}

}
