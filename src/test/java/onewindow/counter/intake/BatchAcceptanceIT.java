package onewindow.counter.intake;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
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
 * A window accepts several complete applications in one go.
 */
@OpenHall
class BatchAcceptanceIT {

	private static final List<String> EVERYTHING = List.of("application-form", "business-licence",
			"layout-and-process-flow", "food-safety-rules", "staff-health-certificates");

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void acceptsWhatIsCompleteAndTellsWhatIsNot() {
		String complete = receive(EVERYTHING);
		String incomplete = receive(EVERYTHING.subList(0, 3));

		Answer answer = accept(CLERK, task(complete), task(incomplete), "gone");

		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(state(complete)).isEqualTo("accepted");
		assertThat(this.hall.values(complete, "documents", "type")).contains("D02");
		assertThat(state(incomplete)).isEqualTo("received");
		assertThat(whyNot(answer, complete)).isEqualTo("null");
		assertThat(whyNot(answer, incomplete)).contains("食品安全管理制度目录");
		assertThat(whyNot(answer, "null")).contains("不存在");
	}

	@Test
	void acceptsNothingForAnotherUnitAndNothingThatSomebodyElseHasTaken() {
		String number = receive(EVERYTHING);
		assertThat(whyNot(accept(STRANGER, task(number)), number)).isNotEqualTo("null");
		this.hall.as("s043").post("/engine-rest/task/%s/claim".formatted(task(number)), Map.of("userId", "s043"));

		assertThat(whyNot(accept(CLERK, task(number)), number)).contains("认领");
		assertThat(state(number)).isEqualTo("received");
		assertThat(this.hall.as(CLERK).post("/api/acceptances", Map.of("tasks", List.of())).status()).isEqualTo(400);
	}

	@Test
	void listsWhatWaitsWithWhatItLacks() {
		String complete = receive(EVERYTHING);
		String incomplete = receive(EVERYTHING.subList(0, 4));

		String page = page(CLERK);

		assertThat(page).contains(complete, incomplete, "已收齐", "缺：从业人员健康证明");
		assertThat(page(STRANGER)).doesNotContain(complete).contains("没有等待受理的申请");
	}

	private String page(String user) {
		return this.hall.signInToTasklist(user).get("/camunda/api/hall/acceptances").text();
	}

	private Answer accept(String user, String... tasks) {
		return this.hall.as(user).post("/api/acceptances", Map.of("tasks", List.of(tasks)));
	}

	private static String whyNot(Answer answer, String number) {
		for (JsonNode outcome : answer.body()) {
			if (outcome.path("caseNumber").asText().equals(number)) {
				return outcome.path("whyNot").asText();
			}
		}
		throw new AssertionError(number + " is not in " + answer.text());
	}

	private String receive(List<String> handedIn) {
		Map<String, Object> application = Samples.newcomer(Samples.application());
		application.put("handedIn", handedIn);
		return this.hall.receive(application);
	}

	private String task(String number) {
		return this.hall.task(number).path("id").asText();
	}

	private String state(String number) {
		return this.hall.view(number).path("state").asText();
	}

}
