package onewindow;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in, and how far. */
@OpenHall
class SecurityIT {

	@Autowired
	HallDriver hall;

	@Autowired
	IdentityService identity;

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/engine-rest/process-definition", "/engine-rest/user",
			"/engine-rest/engine/default/task", "/engine-rest/engine/", "/engine-rest/version",
			"/engine-rest/history/process-instance", "/engine-rest/process-instance/count", "/api/items",
			"/api/cases/XL20260430250001", "/api/anything", "/camunda/api/engine/engine/default/task",
			"/camunda/api/hall/models", "/camunda/api/hall/models/food-business-permit/versions/1/files",
			"/camunda/api/hall/cases/XL20260430250001/documents/D01-U16-2026-0001" })
	void asksStrangersToSignIn(String path) {
		assertThat(this.hall.anonymous().get(path).status()).isEqualTo(401);
	}

	@Test
	void tellsStrangersOnlyTheNameOfTheEngineAndThatItIsUp() {
		Client stranger = this.hall.anonymous();

		assertThat(stranger.get("/engine-rest/engine").text()).isEqualTo("[{\"name\":\"default\"}]");
		assertThat(stranger.get("/actuator/health").text()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/camunda-welcome",
			"/h2-console", "/anything" })
	void hasNothingElse(String path) {
		Answer answer = this.hall.anonymous().get(path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(this.hall.as("admin").get(path).status()).isIn(403, 404);
	}

	@Test
	void letsNobodyInWithAWrongPassword() {
		assertThat(this.hall.as("s048", "Wrong-password-1").get("/api/items").status()).isEqualTo(401);
	}

	@Test
	void opensTheDemoAccountsOfEveryUnitAndOfTheCentre() {
		for (String user : List.of("s001", "s049", "drc-reviewer", "fire-verifier1", "tax-verifier2", "forest-decider",
				"health-head", "district-gov", "director", "supervisor", "designer", "admin")) {
			assertThat(this.hall.as(user).get("/api/items").status()).as(user).isEqualTo(200);
		}
		assertThat(this.identity.createUserQuery().count()).isEqualTo(49 + 19 * 5 + 5);
		assertThat(this.identity.checkPasswordAgainstPolicy(this.hall.password()).isValid()).isTrue();
	}

	@Test
	void showsAClerkTheTasksOfTheOwnWindowAndUnitOnly() {
		String number = this.hall.receive();

		assertThat(tasksOf(CLERK)).contains(number);
		assertThat(tasksOf("market-reviewer")).contains(number);
		assertThat(tasksOf(STRANGER)).isEmpty();
		assertThat(tasksOf("health-reviewer")).isEmpty();
	}

	@Test
	void startsOnlyItemsOfTheOwnUnit() {
		assertThat(this.hall.as(STRANGER).apply(Samples.ITEM, Samples.application()).status()).isEqualTo(404);
		for (String user : List.of("market-reviewer", "designer", "admin", "director")) {
			Answer answer = this.hall.as(user).apply(Samples.ITEM, Samples.application());
			assertThat(answer.status()).as(user).isEqualTo(403);
			assertThat(answer.codes()).containsExactly("gate.notAtThisWindow");
		}
		assertThat(definitionsOf(STRANGER)).isNotEmpty().doesNotContain(Samples.ITEM);
		assertThat(definitionsOf(CLERK)).contains(Samples.ITEM);
	}

	@Test
	void hidesCasesInWhichTheUnitHasNoPart() {
		String number = this.hall.receive();
		String instance = instanceOf(number);
		String task = this.hall.task(number).path("id").asText();
		Client stranger = this.hall.as(STRANGER);

		assertThat(stranger.get("/api/cases/" + number).status()).isEqualTo(404);
		assertThat(stranger.get("/api/cases/%s/documents/%s".formatted(number, documentOf(number))).status())
			.isEqualTo(404);
		assertThat(stranger.get("/engine-rest/process-instance/" + instance).status()).isEqualTo(404);
		assertThat(stranger.get("/engine-rest/task/" + task).status()).isEqualTo(404);
		assertThat(stranger.get("/engine-rest/process-instance/%s/variables".formatted(instance)).status()).isIn(403,
				404);
		assertThat(stranger.get("/engine-rest/task/%s/form-variables".formatted(task)).status()).isIn(403, 404);
		assertThat(stranger.get("/api/cases/XL20990101010001").text())
			.isEqualTo(stranger.get("/api/cases/" + number).text().replace(number, "XL20990101010001"));
	}

	@Test
	void letsTheManagementSeeEveryCaseAndChangeNone() {
		String number = this.hall.receive();

		assertThat(this.hall.as("director").get("/api/cases/" + number).status()).isEqualTo(200);
		assertThat(this.hall.as("supervisor").get("/api/cases/" + number).status()).isEqualTo(200);
		assertThat(this.hall.tryToComplete("director", number, Samples.acceptance()).status()).isEqualTo(403);
		assertThat(this.hall.tryToComplete("admin", number, Samples.acceptance()).status()).isEqualTo(403);
	}

	@Test
	void letsNobodyDoTheWorkOfAnotherPost() {
		String number = this.hall.receiveAndAccept();

		for (String user : List.of(CLERK, "market-decider", "market-head", "health-reviewer", "designer")) {
			assertThat(this.hall.tryToComplete(user, number, Samples.review()).status()).as(user).isEqualTo(403);
		}
	}

	@Test
	void sendsNoNonceWithThePages() {
		Map<String, List<String>> headers = this.hall.headers("/camunda/app/tasklist/default/");

		assertThat(headers.get("content-security-policy").get(0))
			.contains("default-src 'self'", "frame-ancestors 'none'")
			.doesNotContain("nonce");
	}

	private List<String> tasksOf(String user) {
		return StreamSupport
			.stream(this.hall.as(user).get("/engine-rest/task?sortBy=created&sortOrder=desc").body().spliterator(),
					false)
			.map(task -> task.path("processInstanceId").asText())
			.map(id -> this.hall.as("admin")
				.get("/engine-rest/process-instance/" + id)
				.body()
				.path("businessKey")
				.asText())
			.toList();
	}

	private List<String> definitionsOf(String user) {
		return StreamSupport.stream(
				this.hall.as(user).get("/engine-rest/process-definition?startableInTasklist=true").body().spliterator(),
				false)
			.map(definition -> definition.path("key").asText())
			.toList();
	}

	private String instanceOf(String number) {
		return this.hall.as("admin")
			.get("/engine-rest/process-instance?businessKey=" + number)
			.body()
			.get(0)
			.path("id")
			.asText();
	}

	private String documentOf(String number) {
		return this.hall.view(number).path("documents").get(0).path("number").asText();
	}

}
