package onewindow.doors.tasklist;

import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is offered to whom besides completing a task, and that it is done by the rooms.
 */
@OpenHall
class ActionsIT {

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void offersAReviewerWhatReviewersDo() {
		String number = this.hall.receiveAndAccept();
		String task = claim("market-reviewer", number);

		JsonNode offered = offered("market-reviewer", number, task);

		assertThat(names(offered)).containsExactly("转办", "委派", "催办", "撤回", "抄送", "延期", "加签", "登记陈述、申辩", "关联办件");
		assertThat(action(offered, "撤回").path("whyNot").asText()).contains("没有可以撤回的办理");
		assertThat(action(offered, "延期").path("whyNot").isNull()).isTrue();
		assertThat(action(offered, "委派").path("asked").get(0).path("choices").path("market-decider").asText())
			.isNotEmpty();
	}

	@Test
	void offersAWindowToTakeBackWhatTheApplicantWithdrawsWhileNothingIsDecided() {
		String number = this.hall.receive();

		assertThat(names(offered(CLERK, number, null))).contains("申请人撤回").doesNotContain("延期", "加签");

		this.hall.as(CLERK).post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", "不办了"));

		assertThat(action(offered(CLERK, number, null), "申请人撤回").path("whyNot").asText()).contains("已撤回");
	}

	@Test
	void offersNothingToStrangers() {
		String number = this.hall.receive();

		assertThat(this.hall.signInToTasklist(STRANGER).get(path(number, null)).status()).isEqualTo(404);
	}

	@Test
	void doesWhatTheDialogSends() {
		String number = this.hall.receive();
		String task = claim(CLERK, number);
		JsonNode transfer = action(offered(CLERK, number, task), "转办");

		Answer answer = this.hall.signInToTasklist(CLERK)
			.post("/camunda/api/hall/cases/%s/%s".formatted(number, transfer.path("path").asText()),
					Map.of("to", "s043", "reason", "下午请假"));

		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(this.hall.task(number).path("assignee").asText()).isEqualTo("s043");
		assertThat(names(offered(CLERK, number, task))).doesNotContain("转办");
	}

	@Test
	void doesNothingForAPageOfAnotherSite() {
		String number = this.hall.receive();

		Answer forged = this.hall.as(CLERK)
			.post("/camunda/api/hall/cases/%s/withdrawal".formatted(number), Map.of("reason", "不办了"));

		assertThat(forged.status()).isIn(401, 403);
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("received");
	}

	private String claim(String user, String number) {
		String task = this.hall.task(number).path("id").asText();
		this.hall.as(user).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", user));
		return task;
	}

	private JsonNode offered(String user, String number, String task) {
		return this.hall.signInToTasklist(user).get(path(number, task)).body();
	}

	private static String path(String number, String task) {
		return "/camunda/api/hall/cases/%s/actions".formatted(number) + ((task != null) ? "?task=" + task : "");
	}

	private static Iterable<String> names(JsonNode offered) {
		return StreamSupport.stream(offered.spliterator(), false).map(each -> each.path("name").asText()).toList();
	}

	private static JsonNode action(JsonNode offered, String name) {
		return StreamSupport.stream(offered.spliterator(), false)
			.filter(each -> each.path("name").asText().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
