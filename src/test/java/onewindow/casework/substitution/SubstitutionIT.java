package onewindow.casework.substitution;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing waits for somebody who is away (M61), and whoever acts for somebody says so.
 */
@OpenHall
class SubstitutionIT {

	private static final String WEDNESDAY = "2026-05-06";

	private static final String FRIDAY = "2026-05-08";

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	/** Memberships outlast a test. */
	@AfterEach
	void everybodyIsBack() {
		this.jdbc.sql("delete from hall.substitution").update();
		this.hall.letSubstitutesStandIn();
	}

	@Test
	void actsForSomebodyWhoIsAwayOnThoseDaysOnly() {
		String number = reviewed();
		assertThat(this.hall.tryToComplete("market-head", number, Samples.grant()).status()).isEqualTo(403);

		assertThat(deciderIsAway().status()).isEqualTo(200);
		this.hall.complete("market-head", number, Samples.grant());

		JsonNode decided = act(number, "Task_DecideCase");
		assertThat(decided.path("actor").asText()).isEqualTo("market-head");
		assertThat(decided.path("onBehalfOf").asText()).isEqualTo("新林区市场监督管理局审批负责人");
		assertThat(act(number, "Task_ReviewCase").path("onBehalfOf").isNull()).isTrue();

		this.hall.setTime("2026-05-11T10:00");
		this.hall.letSubstitutesStandIn();
		assertThat(this.hall.tryToComplete("market-head", reviewed(), Samples.grant()).status()).isEqualTo(403);
	}

	@Test
	void beginsOnTheFirstDayAndNotBefore() {
		assertThat(arrange("market-decider", Map.of("kind", "standing", "person", "market-decider", "from", FRIDAY,
				"to", FRIDAY, "posts", Map.of("market-decide", "market-head"), "reason", "培训"))
			.status()).isEqualTo(200);
		String number = reviewed();
		assertThat(this.hall.tryToComplete("market-head", number, Samples.grant()).status()).isEqualTo(403);

		this.hall.setTime("2026-05-08T08:30");
		this.hall.letSubstitutesStandIn();

		this.hall.complete("market-head", number, Samples.grant());
	}

	@Test
	void givesWhatSomebodyHasTakenToWhoeverStandsIn() {
		String number = reviewed();
		String task = this.hall.task(number).path("id").asText();
		claim("market-decider", task);

		deciderIsAway();

		assertThat(this.hall.task(number).path("assignee").asText()).isEqualTo("market-head");
		assertThat(act(number, "Command_Transfer").path("title").asText()).contains("市场监督管理局单位负责人");
		assertThat(this.hall.formValue(number, "Task_DecideCase", "handNote")).contains("请假");

		this.hall.as("market-head").post("/engine-rest/task/%s/unclaim".formatted(task), Map.of());
		claim("market-decider", task);
		this.hall.letSubstitutesStandIn();
		assertThat(this.hall.task(number).path("assignee").asText()).isEqualTo("market-head");
	}

	@Test
	void givesBackTheHelpThatSomebodyAwayWasAskedFor() {
		String number = reviewed();
		String task = this.hall.task(number).path("id").asText();
		claim("market-decider", task);
		this.hall.as("market-decider")
			.post("/api/cases/%s/tasks/%s/delegation".formatted(number, task),
					Map.of("to", "market-verifier1", "reason", "请核对"));

		arrange("market-head", Map.of("kind", "absence", "person", "market-verifier1", "from", WEDNESDAY, "to", FRIDAY,
				"posts", Map.of("market-verify", "market-verifier2"), "reason", "病假"));

		assertThat(this.hall.task(number).path("assignee").asText()).isEqualTo("market-decider");
	}

	@Test
	void coversEveryPostOfWhoeverIsAway() {
		Answer answer = arrange(CLERK, Map.of("kind", "absence", "person", CLERK, "from", WEDNESDAY, "to", FRIDAY,
				"posts", Map.of("market-window", "s043"), "reason", "病假"));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body().path("errors").get(0).path("code").asText()).isEqualTo("substitution.postUncovered");
		assertThat(answer.text()).contains("窗口");
	}

	@Test
	void coversThePostsThatWhoeverIsAwayHoldsForOthers() {
		deciderIsAway();

		Map<String, Object> own = Map.of("kind", "absence", "person", "market-head", "from", WEDNESDAY, "to", WEDNESDAY,
				"posts", Map.of("market-head", "market-reviewer"), "reason", "病假");
		assertThat(code(arrange("market-head", own))).isEqualTo("substitution.postUncovered");

		assertThat(arrange("market-head",
				Map.of("kind", "absence", "person", "market-head", "from", WEDNESDAY, "to", WEDNESDAY, "posts",
						Map.of("market-head", "market-reviewer", "market-decide", "market-reviewer"), "reason", "病假"))
			.status()).isEqualTo(200);
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-reviewer", number, Samples.grant());
	}

	@Test
	void passesNothingOnForLongerThanItIsLent() {
		deciderIsAway();
		assertThat(
				arrange("market-head",
						Map.of("kind", "standing", "person", "market-head", "from", WEDNESDAY, "to", "2026-12-31",
								"posts", Map.of("market-decide", "market-verifier1"), "reason", "会议"))
					.status())
			.isEqualTo(200);
		this.hall.complete("market-verifier1", reviewed(), Samples.grant());

		this.hall.setTime("2026-05-11T10:00");
		this.hall.letSubstitutesStandIn();

		assertThat(this.hall.tryToComplete("market-verifier1", reviewed(), Samples.grant()).status()).isEqualTo(403);
	}

	@Test
	void letsNobodyReceiveAndDecideByTwoArrangementsOfTheSameDays() {
		assertThat(arrange("s042", Map.of("kind", "standing", "person", CLERK, "from", FRIDAY, "to", FRIDAY, "posts",
				Map.of("market-window", "market-verifier1"), "reason", "培训"))
			.status()).isEqualTo(200);

		assertThat(code(arrange("market-decider",
				Map.of("kind", "standing", "person", "market-decider", "from", FRIDAY, "to", FRIDAY, "posts",
						Map.of("market-decide", "market-verifier1"), "reason", "培训"))))
			.isEqualTo("substitution.receivesAndDecides");
	}

	@Test
	void letsNobodyReceiveAndDecide() {
		assertThat(
				code(arrange("market-decider",
						Map.of("kind", "absence", "person", "market-decider", "from", WEDNESDAY, "to", FRIDAY, "posts",
								Map.of("market-decide", CLERK), "reason", "病假"))))
			.isEqualTo("substitution.receivesAndDecides");
	}

	@Test
	void namesNobodyWhoIsAwayOrOfAnotherUnit() {
		assertThat(
				code(arrange("market-decider",
						Map.of("kind", "absence", "person", "market-decider", "from", WEDNESDAY, "to", FRIDAY, "posts",
								Map.of("market-decide", "land-head"), "reason", "病假"))))
			.isEqualTo("substitution.otherUnit");

		deciderIsAway();

		assertThat(code(arrange("market-reviewer",
				Map.of("kind", "standing", "person", "market-reviewer", "from", WEDNESDAY, "to", FRIDAY, "posts",
						Map.of("market-review", "market-decider"), "reason", "出差"))))
			.isEqualTo("substitution.substituteAway");
		assertThat(code(deciderIsAway())).isEqualTo("substitution.awayAlready");
	}

	@Test
	void isArrangedByThePersonTheHeadOfTheUnitOrTheCentre() {
		assertThat(arrange("market-reviewer", decidersAbsence()).status()).isEqualTo(403);
		assertThat(arrange("land-head", decidersAbsence()).status()).isEqualTo(403);
		assertThat(arrange("supervisor", decidersAbsence()).status()).isEqualTo(200);
	}

	@Test
	void endsWhenSomebodyIsBackEarly() {
		deciderIsAway();
		long id = this.jdbc.sql("select id from hall.substitution").query(Long.class).single();

		assertThat(this.hall.as(STRANGER).post("/api/substitutions/%d/end".formatted(id), Map.of()).status())
			.isEqualTo(403);
		assertThat(this.hall.as("market-decider").post("/api/substitutions/%d/end".formatted(id), Map.of()).status())
			.isEqualTo(200);

		assertThat(this.hall.tryToComplete("market-head", reviewed(), Samples.grant()).status()).isEqualTo(403);
		assertThat(this.hall.as("market-decider").post("/api/substitutions/%d/end".formatted(id), Map.of()).status())
			.isEqualTo(409);
	}

	@Test
	void saysForWhomAHeadsCommandIsGiven() {
		arrange("market-head", Map.of("kind", "standing", "person", "market-head", "from", WEDNESDAY, "to", FRIDAY,
				"posts", Map.of("market-head", "market-reviewer"), "reason", "会议"));
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();
		claim(CLERK, task);
		String tasks = "/api/cases/%s/tasks/%s".formatted(number, task);

		this.hall.as("market-reviewer").post(tasks + "/urging", Map.of("reason", "请尽快"));
		this.hall.as("market-reviewer").post(tasks + "/transfer", Map.of("to", "s043", "reason", "分工"));

		assertThat(act(number, "Command_Urge").path("onBehalfOf").isNull()).as("a reviewer urges in their own right")
			.isTrue();
		assertThat(act(number, "Command_Transfer").path("onBehalfOf").asText()).endsWith("单位负责人");
	}

	@Test
	void offersNoTaskToSomebodyAway() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();
		claim(CLERK, task);

		arrange("s043", Map.of("kind", "absence", "person", "s043", "from", WEDNESDAY, "to", FRIDAY, "posts",
				Map.of("market-window", CLERK, "window-w25", CLERK), "reason", "病假"));

		assertThat(code(this.hall.as(CLERK)
			.post("/api/cases/%s/tasks/%s/transfer".formatted(number, task), Map.of("to", "s043", "reason", "分工"))))
			.isEqualTo("assignment.otherPost");
	}

	@Test
	void showsThePageToEverybodyWithWhatIsTheirs() {
		deciderIsAway();

		assertThat(page("market-decider")).contains("新林区市场监督管理局审批：新林区市场监督管理局单位负责人").contains("销假");
		assertThat(page("market-head")).contains("病假");
		assertThat(page(STRANGER)).doesNotContain("病假").contains("没有请假和代理");
	}

	private String page(String user) {
		return this.hall.signInToTasklist(user).get("/camunda/api/hall/substitutions").text();
	}

	private String reviewed() {
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.review());
		return number;
	}

	private Answer deciderIsAway() {
		return arrange("market-decider", decidersAbsence());
	}

	private static Map<String, Object> decidersAbsence() {
		return Map.of("kind", "absence", "person", "market-decider", "from", WEDNESDAY, "to", FRIDAY, "posts",
				Map.of("market-decide", "market-head"), "reason", "病假");
	}

	private Answer arrange(String user, Map<String, Object> arrangement) {
		return this.hall.as(user).post("/api/substitutions", arrangement);
	}

	private void claim(String user, String task) {
		Answer claimed = this.hall.as(user).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", user));
		assertThat(claimed.status()).as(claimed.text()).isEqualTo(204);
	}

	private JsonNode act(String number, String element) {
		for (JsonNode act : this.hall.view(number).path("timeline")) {
			if (act.path("element").asText().equals(element)) {
				return act;
			}
		}
		throw new AssertionError(element + " was not done in " + number);
	}

	private static String code(Answer answer) {
		return answer.body().path("errors").path(0).path("code").asText();
	}

}
