package onewindow;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Return, help and change of hands: no limit moves by any of them. A food business permit
 * accepted on 2026-05-06 and promised for 2026-05-12.
 */
@OpenHall
class ChangeOfHandsIT {

	private static final String REVIEWER = "market-reviewer";

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	JdbcClient jdbc;

	private String number;

	@BeforeEach
	void acceptsACase() {
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.hall.receiveAndAccept();
		this.hall.setTime("2026-05-06T14:00");
	}

	@Test
	void letsTheReviewerAskTheWindowWhileTheClockRuns() {
		this.hall.complete(REVIEWER, this.number, Map.of("proposal", "ask", "question", "冷藏设备是否已安装？"));

		assertThat(this.hall.tasks(this.number)).containsExactly("Task_AnswerQuestion");
		assertThat(this.hall.formValue(this.number, "Task_AnswerQuestion", "questionNote")).contains("冷藏设备是否已安装");
		assertThat(this.hall.view(this.number).path("state").asText()).as("acceptance stays closed")
			.isEqualTo("accepted");
		this.hall.setTime("2026-05-07T10:00");
		this.hall.complete(HallDriver.CLERK, this.number, Map.of("answer", "已安装，附照片。"));

		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "questionNote")).contains("已安装，附照片");
		assertThat(this.hall.task(this.number).path("due").asText()).startsWith("2026-05-12");
		assertThat(this.hall.view(this.number).path("promisedDue").asText()).isEqualTo("2026-05-12");
	}

	@Test
	void letsTheDeciderSendTheCaseBackToReview() {
		this.hall.complete(REVIEWER, this.number, Samples.review());
		assertThat(this.hall.tryToComplete("market-decider", this.number, Map.of("decision", "return")).refusedFields())
			.isEqualTo("returnReason");
		this.hall.complete("market-decider", this.number, Map.of("decision", "return", "returnReason", "请核对面积"));

		assertThat(this.hall.view(this.number).path("state").asText()).isEqualTo("accepted");
		assertThat(this.hall.formValue(this.number, "Task_ReviewAgain", "returnNote")).contains("请核对面积");
		this.hall.complete(REVIEWER, this.number, Map.of("proposal", "refuse", "reviewOpinion", "面积不符。"));

		assertThat(this.hall.formValue(this.number, "Task_DecideCase", "examinationSummary")).contains("建议不予", "面积不符");
		this.hall.complete("market-decider", this.number, Map.of("decision", "restart", "returnReason", "须现场核查"));
		assertThat(this.hall.tasks(this.number)).containsExactly("Task_ReviewCase");
		this.hall.complete(REVIEWER, this.number, Samples.reviewWithSiteVerification());
		this.hall.verifySite(this.number);
		this.hall.complete("market-decider", this.number, Samples.grant());
		assertThat(this.hall.values(this.number, "documents", "type")).containsOnlyOnce("D15");
	}

	@Test
	void givesATaskToAColleagueOfTheSamePost() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();
		assertThat(command(number, HallDriver.CLERK, "tasks/%s/transfer".formatted(task), to("s043")).status())
			.as("not taken by the clerk")
			.isEqualTo(403);
		claim(task, HallDriver.CLERK);
		assertThat(command(number, HallDriver.CLERK, "tasks/%s/transfer".formatted(task), to(REVIEWER)).refusedFields())
			.isEqualTo("to");
		assertThat(command(number, HallDriver.CLERK, "tasks/%s/transfer".formatted(task), Map.of("to", "s043"))
			.refusedFields()).isEqualTo("reason");

		assertThat(command(number, HallDriver.CLERK, "tasks/%s/transfer".formatted(task), to("s043")).status())
			.isEqualTo(200);

		assertThat(this.hall.task(number).path("assignee").asText()).isEqualTo("s043");
		assertThat(this.hall.task(number).path("due").asText()).startsWith("2026-05-12");
		assertThat(this.hall.formValue(number, "Task_AcceptCase", "handNote")).contains("转办", "外出培训");
		assertThat(this.hall.tryToComplete(HallDriver.CLERK, number, Samples.acceptance()).status()).isEqualTo(409);
		assertThat(command(number, "market-head", "tasks/%s/transfer".formatted(task), to(HallDriver.CLERK)).status())
			.as("the head may")
			.isEqualTo(200);
		assertThat(command(number, "market-decider", "tasks/%s/transfer".formatted(task), to("s043")).status())
			.isEqualTo(403);
	}

	@Test
	void asksAColleagueForHelpAndGetsTheTaskBack() {
		String task = this.hall.task(this.number).path("id").asText();
		claim(task, REVIEWER);
		assertThat(command(this.number, REVIEWER, "tasks/%s/delegation".formatted(task), to("forest-reviewer"))
			.refusedFields()).isEqualTo("to");

		assertThat(
				command(this.number, REVIEWER, "tasks/%s/delegation".formatted(task), to("market-verifier1")).status())
			.isEqualTo(200);

		assertThat(this.hall.task(this.number).path("assignee").asText()).isEqualTo("market-verifier1");
		for (String user : List.of(REVIEWER, "market-verifier1")) {
			assertThat(this.hall.tryToComplete(user, this.number, Samples.review()).status()).as(user).isIn(403, 409);
		}
		assertThat(this.hall.as("market-verifier1")
			.post("/engine-rest/task/%s/resolve".formatted(task), Map.of())
			.status()).as("only through the command").isEqualTo(400);
		assertThat(command(this.number, "market-verifier2", "tasks/%s/delegation/return".formatted(task),
				Map.of("remark", "好"))
			.status()).isEqualTo(403);
		assertThat(command(this.number, "market-verifier1", "tasks/%s/delegation/return".formatted(task),
				Map.of("remark", "图纸尺寸无误"))
			.status()).isEqualTo(200);

		assertThat(this.hall.task(this.number).path("assignee").asText()).isEqualTo(REVIEWER);
		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "handNote")).contains("图纸尺寸无误");
		assertThat(command(this.number, REVIEWER, "tasks/%s/delegation/return".formatted(task), Map.of("remark", "好"))
			.status()).isEqualTo(409);
		this.hall.complete(REVIEWER, this.number, Samples.review());
	}

	@Test
	void urgesWhoeverHasATask() {
		String task = this.hall.task(this.number).path("id").asText();
		assertThat(command(this.number, "supervisor", "tasks/%s/urging".formatted(task), Map.of("reason", "企业急等开业"))
			.status()).isEqualTo(200);

		assertThat(this.hall.formValue(this.number, "Task_ReviewCase", "handNote")).contains("催办", "企业急等开业");
		assertThat(told("Command_Urge")).containsExactly("market-reviewer@hall.example");
		assertThat(command(this.number, "market-verifier1", "tasks/%s/urging".formatted(task), Map.of("reason", "急"))
			.status()).isEqualTo(403);
		this.hall.complete(REVIEWER, this.number, Samples.review());
		assertThat(
				command(this.number, "supervisor", "tasks/%s/urging".formatted(task), Map.of("reason", "急")).status())
			.as("done meanwhile")
			.isEqualTo(409);
	}

	@Test
	void showsACaseToSomebodyElse() {
		assertThat(this.hall.as("health-reviewer").get("/api/cases/" + this.number).status()).isEqualTo(404);

		assertThat(command(this.number, REVIEWER, "copies", to("health-reviewer")).status()).isEqualTo(200);

		assertThat(this.hall.as("health-reviewer").get("/api/cases/" + this.number).status()).isEqualTo(200);
		showsNoMoreOfThePersonThanTheReceiversUnitMaySee();
		assertThat(told("Command_Copy")).containsExactly("health-reviewer@hall.example");
		assertThat(command(this.number, REVIEWER, "copies", to("nobody")).refusedFields()).isEqualTo("to");
		assertThat(command(this.number, "health-reviewer", "copies", to("forest-head")).status()).isEqualTo(403);
	}

	private void showsNoMoreOfThePersonThanTheReceiversUnitMaySee() {
		Client receiver = this.hall.as("health-reviewer");
		JsonNode shown = receiver.get("/api/cases/" + this.number).body();
		assertThat(shown.path("applicant").path("name").asText()).isEqualTo("李**");
		assertThat(shown.toString()).doesNotContain("李桂芝", "13904571234", "****");
		String document = shown.path("documents").get(0).path("number").asText();
		for (String address : List.of("/api/cases/%s/documents/%s", "/camunda/api/hall/cases/%s/documents/%s")) {
			assertThat(receiver.get(address.formatted(this.number, document)).status()).isIn(401, 403);
		}
		assertThat(this.hall.as(REVIEWER).get("/api/cases/" + this.number).text()).contains("李桂芝");
	}

	@Test
	void takesOnesOwnLastActBackWhileTheNextIsUntouched() {
		this.hall.complete(REVIEWER, this.number, Samples.review());
		this.hall.setTime("2026-05-06T14:05");
		assertThat(command(this.number, "market-decider", "recall", Map.of("reason", "误")).status()).isEqualTo(409);

		assertThat(command(this.number, REVIEWER, "recall", Map.of("reason", "意见填错")).status()).isEqualTo(200);

		assertThat(this.hall.tasks(this.number)).containsExactly("Task_ReviewCase");
		assertThat(this.hall.task(this.number).path("due").asText()).startsWith("2026-05-12");
		assertThat(this.hall.values(this.number, "timeline", "title")).endsWith("审查申请", "撤回：审查申请");
		assertThat(command(this.number, REVIEWER, "recall", Map.of("reason", "再撤")).status()).isEqualTo(409);
		this.hall.complete(REVIEWER, this.number, Samples.reviewWithSiteVerification());
		this.hall.setTime("2026-05-06T14:10");
		assertThat(this.hall.tasks(this.number)).containsExactly("Task_ScheduleVerification");

		assertThat(command(this.number, REVIEWER, "recall", Map.of("reason", "不必核查")).status())
			.as("what the procedure has not begun with")
			.isEqualTo(200);
		this.hall.process(this.number).isWaitingAt("Task_ReviewCase");
		this.hall.complete(REVIEWER, this.number, Samples.review());
		this.hall.complete("market-decider", this.number, Samples.grant());
	}

	@Test
	void takesNothingBackOnceSomethingHasGoneOutOrTheNextHasBegun() {
		assertThat(command(this.number, HallDriver.CLERK, "recall", Map.of("reason", "误受理")).status())
			.as("D02 is issued")
			.isEqualTo(409);
		this.hall.complete(REVIEWER, this.number, Samples.review());
		claim(this.hall.task(this.number).path("id").asText(), "market-decider");

		Answer taken = command(this.number, REVIEWER, "recall", Map.of("reason", "意见填错"));

		assertThat(taken.status()).isEqualTo(409);
		assertThat(taken.codes()).containsExactly("engine.alreadyBegun");
		assertThat(this.hall.values(this.number, "timeline", "title")).as("nothing half-written")
			.doesNotContain("撤回：审查申请");
	}

	@Test
	void keepsLimitsAndTimersInParallelBranchesToo() {
		this.hall.setTime("2026-05-06T10:00");
		String deferred = this.hall.receive(Samples.newcomer(Samples.application()));
		this.hall.complete(HallDriver.CLERK, deferred, Samples.deferral());
		this.hall.setTime("2026-05-06T14:00");
		List<String> before = timers(deferred);
		this.hall.complete(REVIEWER, deferred, "Task_ReviewCase", Samples.review());
		this.hall.setTime("2026-05-06T14:05");

		assertThat(command(deferred, REVIEWER, "recall", Map.of("reason", "意见填错")).status()).isEqualTo(200);

		assertThat(this.hall.tasks(deferred)).containsExactly("Task_ReviewCase", "Task_SupplyDeferred");
		assertThat(timers(deferred)).isEqualTo(before);
		String task = this.hall.task(deferred, "Task_SupplyDeferred").path("id").asText();
		claim(task, HallDriver.CLERK);
		assertThat(command(deferred, HallDriver.CLERK, "tasks/%s/transfer".formatted(task), to("s043")).status())
			.isEqualTo(200);
		assertThat(timers(deferred)).isEqualTo(before);
	}

	@Test
	void leavesOtherBranchesAloneWhenAnActIsTakenBack() {
		this.hall.complete(REVIEWER, this.number, Samples.review());
		assertThat(command(this.number, REVIEWER, "extension", Map.of("days", 2, "reason", "情况复杂")).status())
			.isEqualTo(200);
		this.hall.setTime("2026-05-06T14:05");

		assertThat(command(this.number, REVIEWER, "recall", Map.of("reason", "意见填错")).status()).isEqualTo(200);

		assertThat(this.hall.tasks(this.number)).containsExactly("Task_ApproveExtension", "Task_ReviewCase");
	}

	@Test
	void takesNothingBackOnceTheNextPersonHasAnswered() {
		this.hall.complete(REVIEWER, this.number, Samples.review());
		this.hall.setTime("2026-05-06T14:05");
		this.hall.complete("market-decider", this.number, Map.of("decision", "return", "returnReason", "请核对面积"));

		assertThat(command(this.number, REVIEWER, "recall", Map.of("reason", "意见填错")).status()).isEqualTo(409);
		assertThat(this.hall.tasks(this.number)).containsExactly("Task_ReviewAgain");
	}

	@Test
	void takesBackNothingThatHasChangedMoreThanTheTimeline() {
		String correcting = this.hall.receive();
		this.hall.complete(HallDriver.CLERK, correcting, Samples.correction());
		this.hall.setTime("2026-05-06T14:05");
		this.hall.complete(HallDriver.CLERK, correcting, Map.of("supplied", Samples.CORRECTIONS));
		this.hall.setTime("2026-05-06T14:10");

		assertThat(command(correcting, HallDriver.CLERK, "recall", Map.of("reason", "登记错")).status()).isEqualTo(409);
		assertThat(this.hall.tasks(correcting)).containsExactly("Task_AcceptCase");
	}

	@Test
	void takesATaskBackFromAHelperWhoIsAway() {
		String task = this.hall.task(this.number).path("id").asText();
		claim(task, REVIEWER);
		command(this.number, REVIEWER, "tasks/%s/delegation".formatted(task), to("market-verifier1"));

		assertThat(command(this.number, "market-head", "tasks/%s/delegation/return".formatted(task),
				Map.of("remark", "协办人请假，收回"))
			.status()).isEqualTo(200);

		assertThat(this.hall.task(this.number).path("assignee").asText()).isEqualTo(REVIEWER);
	}

	@Test
	void saysWhatIsMissingInACommand() {
		String task = this.hall.task(this.number).path("id").asText();
		claim(task, REVIEWER);
		Map<String, Object> nobody = Map.of("reason", "外出");

		for (String command : List.of("tasks/%s/transfer".formatted(task), "tasks/%s/delegation".formatted(task),
				"copies")) {
			assertThat(command(this.number, REVIEWER, command, nobody).refusedFields()).as(command).isEqualTo("to");
		}
		Answer unreadable = this.hall.as(REVIEWER).post("/api/cases/%s/recall".formatted(this.number), List.of("x"));
		assertThat(unreadable.status()).isEqualTo(400);
		assertThat(unreadable.codes()).containsExactly("shared.unreadable");
	}

	private static Map<String, Object> to(String user) {
		return Map.of("to", user, "reason", "外出培训");
	}

	private Answer command(String number, String user, String command, Map<String, Object> body) {
		return this.hall.as(user).post("/api/cases/%s/%s".formatted(number, command), body);
	}

	private void claim(String task, String user) {
		assertThat(
				this.hall.as(user).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", user)).status())
			.isEqualTo(204);
	}

	private List<String> told(String command) {
		return this.jdbc.sql("""
				select recipient from hall.notice where case_number = ? and audience = 'staff'
				and split_part(idempotency_key, ':', 2) = ?""").params(this.number, command).query(String.class).list();
	}

	private List<String> timers(String number) {
		return this.jdbc.sql("""
				select definition.act_id_ || ' ' || job.duedate_ from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				join public.act_ru_jobdef definition on definition.id_ = job.job_def_id_
				where instance.business_key_ = ? order by 1""").param(number).query(String.class).list();
	}

}
