package onewindow.doors.tasklist;

import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What keeps a clerk going: items by two keys, what to print, and the next task.
 */
@OpenHall
class PaceIT {

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void offersTheItemsOfTheOwnUnitWithWhatIsReceivedOftenOnTop() {
		assertThat(start(CLERK)).extracting(item -> item.path("initials").asText()).contains("spjyxk");
		assertThat(start(CLERK)).allMatch(item -> !item.path("often").asBoolean());

		this.hall.receive();

		JsonNode first = start(CLERK).iterator().next();
		assertThat(first.path("id").asText()).isEqualTo(Samples.ITEM);
		assertThat(first.path("often").asBoolean()).isTrue();
		assertThat(start("market-reviewer")).isEmpty();
		assertThat(start(STRANGER)).isNotEmpty().noneMatch(item -> item.path("id").asText().equals(Samples.ITEM));
	}

	@Test
	void tellsWhatToPrintAndLeadsToTheNextStepOfTheSameCase() {
		String number = this.hall.receive();

		JsonNode done = done(CLERK, number);

		assertThat(done.path("title").asText()).isEqualTo("登记申请");
		assertThat(done.path("documents").findValuesAsText("title")).containsExactly("申请材料接收凭证");
		assertThat(done.path("next").asText()).isEqualTo(this.hall.task(number).path("id").asText());
	}

	@Test
	void leadsToWhatIsDueFirstWhereTheCaseWaitsForOthers() {
		String waiting = this.hall.receive();
		this.hall.setTime("2026-05-07T10:00");
		String number = this.hall.receiveAndAccept();

		JsonNode done = done(CLERK, number);

		assertThat(done.path("documents").findValuesAsText("title")).containsExactly("受理通知书");
		assertThat(done.path("next").asText()).isEqualTo(this.hall.task(waiting).path("id").asText());
	}

	@Test
	void tellsNothingOfOthersCases() {
		String number = this.hall.receive();

		assertThat(this.hall.signInToTasklist(STRANGER).get(path(number)).status()).isEqualTo(404);
		assertThat(this.hall.signInToTasklist("market-reviewer").get(path(number)).status()).isEqualTo(404);
	}

	@Test
	void listsWhatWasDoneJustNowWithItsDocuments() {
		String number = this.hall.receiveAndAccept();

		String page = this.hall.signInToTasklist(CLERK).get("/camunda/api/hall/lists/recent").text();

		assertThat(page).contains(number, "申请材料接收凭证", "受理通知书");
	}

	@Test
	void namesWhoWasFasterAndWhen() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();
		this.hall.as("s043").post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", "s043"));
		String name = this.hall.as("admin").get("/engine-rest/user/s043/profile").body().path("firstName").asText();

		assertThat(
				this.hall.as(CLERK).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", CLERK)).text())
			.contains(name)
			.contains("2026-05-06 10:00");

		this.hall.complete("s043", number, Samples.acceptance());
		JsonNode latest = this.hall.signInToTasklist(CLERK)
			.get("/camunda/api/hall/cases/%s/latest".formatted(number))
			.body();
		assertThat(latest.path("who").asText()).isEqualTo(name);
		assertThat(latest.path("when").asText()).isEqualTo("2026-05-06 10:00");
	}

	@Test
	void tellsWhetherAnApplicationWentThroughWhoseAnswerWasLost() {
		String number = this.hall.receive();
		this.hall.setTime("2026-05-06T10:01");

		JsonNode received = this.hall.signInToTasklist(CLERK).get("/camunda/api/hall/received").body();

		assertThat(received.path("number").asText()).isEqualTo(number);
		assertThat(received.path("secondsAgo").asInt()).isEqualTo(60);
	}

	private JsonNode done(String user, String number) {
		return this.hall.signInToTasklist(user).get(path(number)).body();
	}

	private static String path(String number) {
		return "/camunda/api/hall/cases/%s/done".formatted(number);
	}

	private Iterable<JsonNode> start(String user) {
		return StreamSupport
			.stream(this.hall.signInToTasklist(user).get("/camunda/api/hall/start").body().spliterator(), false)
			.toList();
	}

}
