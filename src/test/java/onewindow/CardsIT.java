package onewindow;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Blue, yellow and red cards of a case that is accepted on 2026-04-30, promised for
 * 2026-05-11 and due by law on 2026-05-18: once each, dated to when they were due.
 */
@OpenHall
class CardsIT {

	private static final String BLUE = "blue promiseDueSoon 2026-05-09T08:30:00+08:00";

	private static final String YELLOW = "yellow promiseOverdue 2026-05-12T00:00:00+08:00";

	private static final String RED_PROMISE = "red promiseLongOverdue 2026-05-15T00:00:00+08:00";

	private static final String BLUE_STATUTE = "blue statutoryDueSoon 2026-05-15T08:30:00+08:00";

	private static final String RED_STATUTE = "red statutoryOverdue 2026-05-19T00:00:00+08:00";

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	private String number;

	@BeforeEach
	void acceptsACase() {
		this.hall.setTime("2026-04-30T10:00");
		this.number = this.hall.receiveAndAccept();
	}

	/** The moment before a card is due, and the moment when it is. */
	@ParameterizedTest
	@CsvSource({ "2026-05-09T08:29:59, 0", "2026-05-09T08:30:01, 1", "2026-05-11T23:59:59, 1", "2026-05-12T00:00:01, 2",
			"2026-05-14T23:59:59, 2", "2026-05-15T00:00:01, 3", "2026-05-15T08:30:01, 4", "2026-05-18T23:59:59, 4",
			"2026-05-19T00:00:01, 5" })
	void booksEachCardWhenItIsDueAndNotBefore(String time, int cards) {
		this.hall.setTime(time);
		this.hall.runDueJobs();

		assertThat(cards()).isEqualTo(List.of(BLUE, YELLOW, RED_PROMISE, BLUE_STATUTE, RED_STATUTE).subList(0, cards));
	}

	@Test
	void booksEachCardOnceThoughTimeGoesOn() {
		for (String time : List.of("2026-05-12T09:00", "2026-05-19T09:00", "2026-06-30T09:00")) {
			this.hall.setTime(time);
			this.hall.runDueJobs();
		}

		assertThat(cards()).containsExactly(BLUE, YELLOW, RED_PROMISE, BLUE_STATUTE, RED_STATUTE);
	}

	@Test
	void datesCardsToWhenTheyWereDueAlsoWhenTheHallWasDownThen() {
		this.hall.setTime("2026-06-15T09:00");
		this.hall.runDueJobs();

		assertThat(cards()).containsExactly(BLUE, YELLOW, RED_PROMISE, BLUE_STATUTE, RED_STATUTE);
		this.hall.complete("market-reviewer", this.number, Samples.review());
	}

	@Test
	void booksNoneWhenTheDecisionIsInTime() {
		this.hall.complete("market-reviewer", this.number, Samples.review());
		this.hall.complete("market-decider", this.number, Samples.grant());
		this.hall.complete(HallDriver.CLERK, this.number, Samples.delivery());

		this.hall.setTime("2026-06-15T09:00");
		this.hall.runDueJobs();

		assertThat(cards()).isEmpty();
	}

	@Test
	void raisesARedCardWhenTheResultIsNotDeliveredInTime() {
		this.hall.complete("market-reviewer", this.number, Samples.review());
		this.hall.complete("market-decider", this.number, Samples.grant());
		this.hall.setTime("2026-05-18T23:59:59");
		this.hall.runDueJobs();
		assertThat(cards()).isEmpty();

		this.hall.setTime("2026-05-19T00:00:01");
		this.hall.runDueJobs();

		assertThat(cards()).containsExactly("red deliveryOverdue 2026-05-19T00:00:00+08:00");
	}

	@Test
	void booksAYellowCardForACorrectionNoticeAfterThreeWorkingDays() {
		String late = this.hall.receive();
		this.hall.setTime("2026-05-08T23:00");
		String early = this.hall.receive();
		this.hall.complete(HallDriver.CLERK, early, Samples.correction());
		this.hall.complete(HallDriver.CLERK, late, Samples.correction());
		assertThat(this.hall.values(early, "cards", "ground")).isEmpty();
		assertThat(this.hall.values(late, "cards", "ground")).as("the third working day is 2026-05-08").isEmpty();

		this.hall.setTime("2026-04-30T10:00");
		String later = this.hall.receive();
		this.hall.setTime("2026-05-09T09:00");
		this.hall.complete(HallDriver.CLERK, later, Samples.correction());

		assertThat(this.hall.values(later, "cards", "ground")).containsExactly("correctionNoticeLate");
		assertThat(this.hall.values(later, "cards", "dueAt")).containsExactly("2026-05-09T00:00:00+08:00");
	}

	@Test
	void remindsAndWarnsOfAStepThatTakesTooLong() {
		this.hall.complete("market-reviewer", this.number, Samples.reviewWithSiteVerification());
		this.hall.setTime("2026-05-06T08:30:01");
		this.hall.runDueJobs();
		assertThat(cards()).containsExactly("blue stepDueSoon 2026-05-06T08:30:00+08:00");

		this.hall.setTime("2026-05-08T00:00:01");
		this.hall.runDueJobs();

		assertThat(cards()).containsExactly("blue stepDueSoon 2026-05-06T08:30:00+08:00",
				"yellow stepOverdue 2026-05-08T00:00:00+08:00");
		assertThat(this.hall.values(this.number, "cards", "subject")).containsExactly("现场核查", "现场核查");
	}

	@Test
	void runsOnOverAYearsEnd() {
		this.hall.setTime("2025-12-29T10:00");
		this.number = this.hall.receiveAndAccept();
		this.hall.setTime("2026-01-14T00:00:01");
		this.hall.runDueJobs();

		assertThat(cards()).containsExactly("blue promiseDueSoon 2026-01-05T08:30:00+08:00",
				"yellow promiseOverdue 2026-01-07T00:00:00+08:00", "red promiseLongOverdue 2026-01-10T00:00:00+08:00",
				"blue statutoryDueSoon 2026-01-12T08:30:00+08:00", "red statutoryOverdue 2026-01-14T00:00:00+08:00");
	}

	@Test
	void makesOneRedOfThreeYellowsOfAUnitInAMonth() {
		this.hall.setTime("2025-03-03T10:00");
		List<String> numbers = List.of(this.hall.receiveAndAccept(), this.hall.receiveAndAccept(),
				this.hall.receiveAndAccept(), this.hall.receiveAndAccept());
		this.hall.setTime("2025-03-11T09:00");
		this.hall.runDueJobs();

		List<String> reds = numbers.stream()
			.flatMap(each -> StreamSupport.stream(this.hall.view(each).path("cards").spliterator(), false))
			.filter(card -> card.path("ground").asText().equals("threeYellows"))
			.map(card -> card.path("subject").asText())
			.toList();
		assertThat(reds).containsExactly("2025年3月");
	}

	@Test
	void remindsNobodyOfWhatHadPassedWhenTheClockStarted() {
		this.hall.setTime("2026-05-20T10:00");
		this.number = this.hall.receive();

		this.hall.setTime("2026-06-01T09:00");
		this.hall.runDueJobs();
		this.hall.runDueJobs();

		assertThat(cards()).containsExactly("red deemedAcceptance 2026-05-28T00:00:00+08:00",
				"yellow promiseOverdue 2026-05-28T00:00:00+08:00");
	}

	@Test
	void letsTheDirectorCancelACardThatStaysVisible() {
		this.hall.setTime("2024-11-04T10:00");
		this.number = this.hall.receiveAndAccept();
		this.hall.setTime("2024-11-12T09:00");
		this.hall.runDueJobs();
		String address = "/api/cases/%s/cards/promiseOverdue/cancellation".formatted(this.number);
		Map<String, Object> reason = Map.of("reason", "系统故障，当日无法办理");
		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "card")).isEqualTo("黄牌");
		for (String other : List.of("supervisor", "market-head", "admin")) {
			assertThat(this.hall.as(other).post(address, reason).status()).as(other).isEqualTo(403);
		}
		assertThat(this.hall.as(HallDriver.STRANGER).post(address, reason).status()).isEqualTo(404);
		assertThat(this.hall.as("director").post(address, Map.of()).refusedFields()).isEqualTo("reason");
		assertThat(this.hall.as("director").post(address.replace("promiseOverdue", "nothing"), reason).status())
			.isEqualTo(404);

		assertThat(this.hall.as("director").post(address, reason).status()).isEqualTo(200);

		JsonNode card = this.hall.view(this.number).path("cards").get(1);
		assertThat(card.path("ground").asText()).isEqualTo("promiseOverdue");
		assertThat(card.path("cancellation").path("by").asText()).isEqualTo("中心主任");
		assertThat(card.path("cancellation").path("reason").asText()).isEqualTo("系统故障，当日无法办理");
		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "card")).isEqualTo("蓝牌提醒");
		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "cardNote")).contains("已撤销：系统故障");
		assertThat(this.hall.as("director").post(address, reason).status()).isEqualTo(409);
		assertThat(this.hall.values(this.number, "timeline", "title")).endsWith("撤销黄牌：超过承诺时限");
	}

	@Test
	void letsTheHeadExplainAYellowCardWithinAWorkingDay() {
		this.hall.setTime("2024-11-04T10:00");
		this.number = this.hall.receiveAndAccept();
		this.hall.setTime("2024-11-12T09:00");
		this.hall.runDueJobs();
		String address = "/api/cases/%s/cards/promiseOverdue/explanation".formatted(this.number);
		Map<String, Object> explanation = Map.of("explanation", "核查人员生病，已安排替班。");
		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "cardNote")).contains("待单位负责人说明原因");
		for (String other : List.of("supervisor", "market-reviewer", "director", "admin")) {
			assertThat(this.hall.as(other).post(address, explanation).status()).as(other).isEqualTo(403);
		}
		assertThat(this.hall.as("market-head").post(address, Map.of()).refusedFields()).isEqualTo("explanation");
		assertThat(this.hall.as("market-head")
			.post(address.replace("promiseOverdue", "promiseDueSoon"), explanation)
			.status()).as("a reminder is no card to explain").isEqualTo(409);

		assertThat(this.hall.as("market-head").post(address, explanation).status()).isEqualTo(200);

		JsonNode answer = this.hall.view(this.number).path("cards").get(1).path("answer");
		assertThat(answer.path("text").asText()).isEqualTo("核查人员生病，已安排替班。");
		assertThat(answer.path("on").asText()).isEqualTo("2024-11-12");
		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "cardNote")).contains("已说明：核查人员生病");
		assertThat(this.hall.as("market-head").post(address, explanation).status()).as("once").isEqualTo(409);
		this.hall.setTime("2024-11-20T08:30");
		this.hall.lookForUnexplainedCards();
		assertThat(unexplained()).isEmpty();
	}

	@Test
	void tellsTheSupervisionWhenNobodyHasExplainedAfterOneWorkingDay() {
		this.hall.setTime("2024-11-04T10:00");
		this.number = this.hall.receiveAndAccept();
		this.hall.setTime("2024-11-14T09:00");
		this.hall.runDueJobs();

		this.hall.setTime("2024-11-15T23:00");
		this.hall.lookForUnexplainedCards();
		assertThat(unexplained()).as("the whole working day is the head's").isEmpty();
		this.hall.setTime("2024-11-16T08:30");
		this.hall.lookForUnexplainedCards();
		this.hall.setTime("2024-11-18T08:30");
		this.hall.lookForUnexplainedCards();

		assertThat(unexplained()).singleElement(InstanceOfAssertFactories.STRING)
			.contains("超过承诺时限", this.number, "超过一个工作日仍未说明原因");
	}

	@Test
	void hasTheSupervisionTalkAfterARedCard() {
		this.hall.setTime("2024-11-04T10:00");
		this.number = this.hall.receive();
		this.hall.setTime("2024-11-20T09:00");
		this.hall.runDueJobs();
		String address = "/api/cases/%s/cards/deemedAcceptance/talk".formatted(this.number);
		Map<String, Object> talk = Map.of("talkedWith", "市场监管窗口负责人", "content", "五个工作日内未告知。", "commitment",
				"每日清理待受理办件。");
		assertThat(this.hall.as("market-head").post(address, talk).status()).isEqualTo(403);
		assertThat(this.hall.as("supervisor")
			.post(address.replace("talk", "explanation"), Map.of("explanation", "x"))
			.status()).as("a red card is not explained away").isEqualTo(409);

		assertThat(this.hall.as("supervisor").post(address, talk).status()).isEqualTo(200);

		assertThat(this.hall.view(this.number).path("cards").findParents("talkedWith")).singleElement()
			.satisfies(answer -> assertThat(answer.path("commitment").asText()).isEqualTo("每日清理待受理办件。"));
		assertThat(this.hall.as("supervisor").post(address, talk).status()).as("once").isEqualTo(409);
	}

	private List<String> unexplained() {
		return this.jdbc
			.sql("select distinct body from hall.notice where kind = 'warning' and element like 'card-unexplained:%'")
			.query(String.class)
			.list();
	}

	private List<String> cards() {
		return StreamSupport.stream(this.hall.view(this.number).path("cards").spliterator(), false)
			.filter(card -> !card.path("ground").asText().equals("threeYellows"))
			.map(card -> "%s %s %s".formatted(card.path("colour").asText(), card.path("ground").asText(),
					card.path("dueAt").asText()))
			.toList();
	}

}
