package onewindow.engine.workflow;

import java.util.List;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due in one case is done together, and alone when that fails. */
@OpenHall
class JobsOfACaseIT {

	private static final List<String> ALL = List.of("promiseDueSoon", "promiseOverdue", "promiseLongOverdue",
			"statutoryDueSoon", "statutoryOverdue");

	@Autowired
	HallDriver hall;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcClient jdbc;

	private String number;

	@BeforeEach
	void waitsForFiveCards() {
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.hall.receiveAndAccept();
		this.hall.setTime("2026-06-15T09:00");
	}

	@AfterEach
	void mend() {
		this.jdbc.sql("alter table hall.card drop constraint if exists poisoned").update();
	}

	@Test
	void booksAllCardsOfACaseAtOnce() {
		this.hall.letTheExecutorLook();

		assertThat(cards()).isEqualTo(ALL);
		assertThat(due()).isEmpty();
		assertThat(this.jdbc.sql("select count(distinct xmin::text) from hall.card").query(Integer.class).single())
			.as("transactions")
			.isEqualTo(1);
	}

	@Test
	void holdsUpNoOtherTimerWhenOneIsPoisoned() {
		poison();
		for (int i = 0; i < 10; i++) {
			this.hall.letTheExecutorLook();
		}

		assertThat(cards()).containsExactly("promiseDueSoon", "promiseLongOverdue", "statutoryDueSoon",
				"statutoryOverdue");
		assertThat(due()).singleElement().satisfies(job -> {
			assertThat(job.getRetries()).isZero();
			assertThat(job.getExceptionMessage()).contains("poisoned");
		});
		mend();
		this.management.executeJob(due().get(0).getId());
		assertThat(cards()).isEqualTo(ALL);
	}

	@Test
	void losesNoTryOfTheOthersToThePoisonedOne() {
		poison();
		this.hall.letTheExecutorLook();

		assertThat(due()).filteredOn(job -> job.getRetries() < 3).hasSizeLessThanOrEqualTo(1);
	}

	@Test
	void doesWhatBecomesDueByWhatIsDone() {
		this.hall.setTime("2026-05-06T10:00");
		String silent = this.hall.receive();
		this.hall.setTime("2026-06-15T09:00");
		this.hall.letTheExecutorLook();
		this.hall.letTheExecutorLook();

		assertThat(this.hall.values(silent, "cards", "ground")).contains("deemedAcceptance", "promiseOverdue",
				"statutoryOverdue");
		assertThat(this.hall.view(silent).path("acceptedOn").asText()).isEqualTo("2026-05-06");
	}

	private void poison() {
		this.jdbc.sql("alter table hall.card add constraint poisoned check (ground <> 'promiseOverdue')").update();
	}

	private List<String> cards() {
		return this.hall.values(this.number, "cards", "ground");
	}

	private List<Job> due() {
		return this.management.createJobQuery().executable().list().isEmpty()
				? this.management.createJobQuery().noRetriesLeft().list()
				: this.management.createJobQuery().executable().list();
	}

}
