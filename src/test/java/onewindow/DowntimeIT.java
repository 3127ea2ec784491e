package onewindow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Soak;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hall was down for ten working days, and fifty cases waited. When it is up again,
 * the engine's own job executor makes good what was due: each effect once, in the right
 * order, dated to when it was due.
 */
@Soak
@OpenHall
class DowntimeIT {

	@Autowired
	HallDriver hall;

	@Autowired
	ManagementService management;

	@Autowired
	ProcessEngineConfigurationImpl engine;

	@Test
	void makesGoodWhatWasDueWhileItWasDown() {
		this.hall.setTime("2026-05-06T10:00");
		List<String> silent = tenTimes(this.hall::receive);
		List<String> accepted = tenTimes(this.hall::receiveAndAccept);
		List<String> deferred = tenTimes(() -> outcome(Samples.deferral()));
		List<String> correcting = tenTimes(() -> outcome(Samples.correction()));
		List<String> redirected = tenTimes(() -> outcome(Samples.redirection()));

		this.hall.setTime("2026-05-20T09:00");
		JobExecutor executor = this.engine.getJobExecutor();
		executor.start();
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.management.createJobQuery().active().executable().count() == 0);
		executor.shutdown();

		assertThat(this.management.createJobQuery().noRetriesLeft().count()).isZero();
		silent.forEach(number -> {
			has(number, "cards", "ground", "deemedAcceptance", "promiseOverdue", "promiseLongOverdue",
					"statutoryOverdue");
			assertThat(this.hall.view(number).path("acceptedOn").asText()).isEqualTo("2026-05-06");
			has(number, "notices", "kind", "received", "accepted");
		});
		accepted.forEach(number -> {
			has(number, "cards", "ground", "promiseDueSoon", "promiseOverdue", "promiseLongOverdue", "statutoryDueSoon",
					"statutoryOverdue");
			has(number, "cards", "dueAt", "2026-05-11T08:30:00+08:00", "2026-05-13T00:00:00+08:00",
					"2026-05-16T00:00:00+08:00", "2026-05-18T08:30:00+08:00", "2026-05-20T00:00:00+08:00");
		});
		deferred.forEach(number -> {
			has(number, "notices", "kind", "received", "accepted", "deferred", "deferralOverdue");
			assertThat(this.hall.view(number).path("deferral").path("endedOn").asText()).isEqualTo("2026-05-09");
			this.hall.process(number).isWaitingAt("Task_DecideDeferralOverdue", "Task_ReviewCase");
		});
		correcting.forEach(number -> assertThat(this.hall.tasks(number)).containsExactly("Task_RegisterCorrections"));
		redirected.forEach(number -> {
			has(number, "cards", "ground", "referralOverdue");
			has(number, "cards", "dueAt", "2026-05-08T00:00:00+08:00");
		});
		assertThat(Stream.of(silent, accepted, deferred, correcting, redirected)
			.flatMap(List::stream)
			.flatMap(number -> this.hall.values(number, "cards", "ground").stream())
			.filter("threeYellows"::equals)).as("one for every third of thirty yellow cards, and of ten")
			.hasSize(30 / 3 + 10 / 3);
	}

	private static List<String> tenTimes(Supplier<String> open) {
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			numbers.add(open.get());
		}
		return numbers;
	}

	private String outcome(Map<String, Object> answers) {
		String number = this.hall.receive(Samples.newcomer(Samples.application()));
		this.hall.complete(CLERK, number, answers);
		return number;
	}

	/**
	 * The red card for the third yellow one of a unit stands on the case that brought it.
	 */
	private void has(String number, String list, String field, String... values) {
		assertThat(StreamSupport.stream(this.hall.view(number).path(list).spliterator(), false)
			.filter(row -> !row.path("ground").asText().equals("threeYellows"))
			.map(row -> row.path(field).asText())).containsExactly(values);
	}

}
