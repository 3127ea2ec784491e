package onewindow.casework.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Heads give out several tasks at once, and are told how many.
 */
@OpenHall
class HandOutsIT {

	private static final String HEAD = "market-head";

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void givesSeveralTasksToOneColleagueAndTellsWhichStayed() {
		String first = task(this.hall.receive());
		String second = task(this.hall.receive());
		String review = task(this.hall.receiveAndAccept());

		JsonNode out = give(HEAD, List.of(first, second, review, "gone"), "s043").body();

		assertThat(out.path("changed").asInt()).isEqualTo(2);
		assertThat(assignee(first)).isEqualTo("s043");
		assertThat(assignee(second)).isEqualTo("s043");
		assertThat(assignee(review)).isEqualTo("null");
		assertThat(out.path("left").findValuesAsText("whyNot")).containsExactlyInAnyOrder("应为同一岗位的其他人员",
				"该任务已办结或已不存在，请刷新任务列表");
	}

	@Test
	void putsBackWhatSomebodyHas() {
		String task = task(this.hall.receive());
		this.hall.as(CLERK).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", CLERK));

		assertThat(release(CLERK, task).body().path("left").get(0).path("whyNot").asText()).contains("由单位负责人放回");
		assertThat(release("land-head", task).body().path("changed").asInt()).isZero();
		assertThat(release(HEAD, task).body().path("changed").asInt()).isEqualTo(1);

		assertThat(assignee(task)).isEqualTo("null");
		assertThat(release(HEAD, task).body().path("left").get(0).path("whyNot").asText()).contains("还没有人认领");
	}

	@Test
	void wantsAReasonAndAtLeastOneTask() {
		String task = task(this.hall.receive());

		assertThat(give(HEAD, List.of(), "s043").status()).isEqualTo(400);
		assertThat(this.hall.as(HEAD)
			.post("/api/assignments", Map.of("tasks", List.of(task), "to", "s043", "reason", ""))
			.status()).isEqualTo(400);
		assertThat(this.hall.as(HEAD)
			.post("/api/assignments", Map.of("tasks", Arrays.asList(task, null), "to", "s043", "reason", "分工"))
			.status()).isEqualTo(400);
		assertThat(assignee(task)).isEqualTo("null");
	}

	@Test
	void showsHeadsTheTasksOfTheirUnitAndOthersNone() {
		String number = this.hall.receive();
		give(HEAD, List.of(task(number)), "s043");

		assertThat(page(HEAD, "")).contains(number).contains("受理申请");
		assertThat(page(HEAD, "?holder=s043")).contains(number);
		assertThat(page(HEAD, "?holder=s042")).doesNotContain(number);
		assertThat(page("land-head", "")).doesNotContain(number);
		assertThat(page(CLERK, "")).contains("分派任务由单位负责人办理").doesNotContain(number);
	}

	private String page(String user, String parameters) {
		return this.hall.signInToTasklist(user).get("/camunda/api/hall/assignments" + parameters).text();
	}

	private Answer give(String user, List<String> tasks, String to) {
		return this.hall.as(user).post("/api/assignments", Map.of("tasks", tasks, "to", to, "reason", "均衡工作量"));
	}

	private Answer release(String user, String task) {
		return this.hall.as(user).post("/api/assignments/release", Map.of("tasks", List.of(task), "reason", "重新分派"));
	}

	private String task(String number) {
		return this.hall.task(number).path("id").asText();
	}

	private String assignee(String task) {
		return this.hall.as("admin").get("/engine-rest/task/" + task).body().path("assignee").asText();
	}

}
