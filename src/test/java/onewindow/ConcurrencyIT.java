package onewindow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Soak;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The same click twice, two people on one task, many windows at once. */
@Soak
@OpenHall
class ConcurrencyIT {

	private static final int AT_ONCE = 12;

	/** Two acts on each, beside two timers of each and more. */
	private static final int CASES = 500;

	@Autowired
	HallDriver hall;

	@Autowired
	ProcessEngine engine;

	@RepeatedTest(3)
	void letsOneOfTwelveEqualCompletionsWin() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();

		List<Answer> answers = atOnce(i -> this.hall.as(CLERK).submit(task, Samples.acceptance()));

		assertOneWon(answers, 204);
		assertThat(this.hall.view(number).path("documents")).hasSize(2);
		assertThat(this.hall.view(number).path("notices")).hasSize(2);
		assertThat(this.hall.view(number).path("timeline")).hasSize(2);
		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_ReviewCase");
	}

	@Test
	void letsOneOfTwoOutcomesWin() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();

		List<Answer> answers = atOnce(i -> this.hall.as((i % 2 == 0) ? CLERK : "s043")
			.submit(task, (i % 2 == 0) ? Samples.acceptance() : Samples.nonAcceptance("barred")));

		assertOneWon(answers, 204);
		assertThat(this.hall.view(number).path("documents")).hasSize(2);
	}

	@Test
	void answersTheSameClickTwiceWithASentence() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();
		assertThat(this.hall.as(CLERK).submit(task, Samples.acceptance()).status()).isEqualTo(204);

		Answer again = this.hall.as(CLERK).submit(task, Samples.acceptance());

		assertThat(again.status()).isEqualTo(409);
		assertThat(again.body().path("message").asText()).contains("该任务已办结或已不存在，本次提交未生效");
	}

	@Test
	void letsOneOfManyClaimATask() {
		String task = this.hall.task(this.hall.receive()).path("id").asText();

		List<Answer> answers = atOnce(i -> {
			String user = (i % 2 == 0) ? CLERK : "s043";
			return this.hall.as(user).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", user));
		});

		assertThat(answers).extracting(Answer::status).containsOnly(204, 409);
		String holder = this.hall.as("admin").get("/engine-rest/task/" + task).body().path("assignee").asText();
		assertThat(holder).isIn(CLERK, "s043");
	}

	@Test
	void givesEveryCaseAndDocumentANumberOfItsOwnWithoutGaps() {
		List<Answer> answers = atOnce(i -> this.hall.as(CLERK).apply(Samples.ITEM, Samples.application()));

		assertThat(answers).extracting(Answer::status).containsOnly(200);
		List<String> numbers = answers.stream().map(answer -> answer.body().path("businessKey").asText()).toList();
		assertThat(numbers).doesNotHaveDuplicates();
		List<Integer> serials = numbers.stream()
			.map(number -> this.hall.view(number).path("documents").get(0).path("number").asText())
			.map(document -> Integer.valueOf(document.substring(document.lastIndexOf('-') + 1)))
			.sorted()
			.toList();
		assertThat(serials.get(AT_ONCE - 1) - serials.get(0)).isEqualTo(AT_ONCE - 1);
	}

	/** One person on each case; nobody but timers is there besides. */
	@Test
	void tellsNobodyThatAnotherWasFasterWhenOnlyTimersWere() throws InterruptedException, ExecutionException {
		this.hall.setTime("2026-04-27T09:00");
		List<String> numbers = IntStream.range(0, CASES).mapToObj(i -> this.hall.receiveAndAccept()).toList();
		this.hall.setTime("2026-05-26T09:00");
		JobExecutor timers = new DefaultJobExecutor();
		timers.registerProcessEngine((ProcessEngineImpl) this.engine);
		ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
		timers.start();
		try {
			List<Future<List<Answer>>> acts = numbers.stream()
				.map(number -> people
					.submit(() -> List.of(this.hall.tryToComplete("market-reviewer", number, Samples.review()),
							this.hall.tryToComplete("market-decider", number, Samples.grant()))))
				.toList();
			for (Future<List<Answer>> done : acts) {
				assertThat(done.get())
					.allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(204));
			}
			await().atMost(Duration.ofMinutes(2))
				.until(() -> this.engine.getManagementService()
					.createJobQuery()
					.duedateLowerThan(ClockUtil.getCurrentTime())
					.count() == 0);
		}
		finally {
			timers.shutdown();
			people.shutdown();
		}
		assertThat(this.engine.getManagementService().createJobQuery().noRetriesLeft().count()).isZero();
	}

	private static void assertOneWon(List<Answer> answers, int won) {
		assertThat(answers.stream().filter(answer -> answer.status() == won)).hasSize(1);
		assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(AT_ONCE - 1)
			.allSatisfy(lost -> assertThat(lost.body().path("message").asText()).contains("本次提交未生效"));
	}

	private static List<Answer> atOnce(Step step) {
		ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
		CyclicBarrier together = new CyclicBarrier(AT_ONCE);
		try {
			List<Callable<Answer>> acts = IntStream.range(0, AT_ONCE).<Callable<Answer>>mapToObj(i -> () -> {
				together.await();
				return step.take(i);
			}).toList();
			return people.invokeAll(acts).stream().map(ConcurrencyIT::answer).toList();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		finally {
			people.shutdown();
		}
	}

	private static Answer answer(Future<Answer> act) {
		try {
			return act.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	interface Step {

		Answer take(int i);

	}

}
