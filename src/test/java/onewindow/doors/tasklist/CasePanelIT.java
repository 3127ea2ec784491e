package onewindow.doors.tasklist;

import java.util.List;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The case beside the form: all there is to know, with numbers masked.
 */
@OpenHall
class CasePanelIT {

	static final String NUMBER = "232703195602291015";

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void linksCasesThatBelongTogether() {
		String one = this.hall.receive();
		String other = this.hall.receive(Samples.newcomer(Samples.application()));
		Map<String, Object> link = Map.of("other", other, "reason", "同一经营场所的前后两任经营者");

		assertThat(this.hall.as(HallDriver.STRANGER).post("/api/cases/%s/links".formatted(one), link).status())
			.isEqualTo(404);
		assertThat(this.hall.as(CLERK)
			.post("/api/cases/%s/links".formatted(one), Map.of("other", one, "reason", "x"))
			.status()).isEqualTo(409);
		assertThat(this.hall.as(CLERK)
			.post("/api/cases/%s/links".formatted(one), Map.of("other", "XL1", "reason", "x"))
			.status()).isEqualTo(404);
		assertThat(this.hall.as(CLERK).post("/api/cases/%s/links".formatted(one), link).status()).isEqualTo(200);

		for (String number : List.of(one, other)) {
			assertThat(
					this.hall.signInToTasklist(CLERK).get("/camunda/api/hall/cases/%s/panel".formatted(number)).text())
				.contains("关联办件", "前后两任经营者");
		}
	}

	@Test
	void showsTheWholeCaseOnOnePage() {
		String number = this.hall.receiveAndAccept();

		String panel = panel("market-reviewer", number);

		assertThat(panel).contains(number, "食品经营许可", "已受理", "2026年5月12日", "还剩5个工作日", "审查申请", "待认领", "李桂芝", "食品安全管理制度目录",
				"已核收", "已通过共享核验", "受理通知书", "D02-", "承诺最迟于", "登记申请", "新林镇中心街12号一层");
	}

	@Test
	void isFoundByTheTaskThatIsOpen() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();

		assertThat(this.hall.signInToTasklist(CLERK).get("/camunda/api/hall/tasks/%s/panel".formatted(task)).text())
			.contains(number);

		this.hall.complete(CLERK, number, Samples.acceptance());

		Answer done = this.hall.signInToTasklist(CLERK).get("/camunda/api/hall/tasks/%s/panel".formatted(task));
		assertThat(done.status()).isEqualTo(404);
		assertThat(done.text()).contains("已经办完");
	}

	@Test
	void masksNumbersUntilSomebodySaysWhyTheyMustBeSeen() {
		String number = this.hall.receive();
		assertThat(panel(CLERK, number)).doesNotContain(NUMBER, "13904571234");

		Answer unmasked = unmask(CLERK, number, "电话通知补正");

		assertThat(unmasked.text()).contains(NUMBER, "13904571234", "新林镇中心街12号");
		assertThat(unmaskings(number)).isEqualTo("s042 电话通知补正");
	}

	@Test
	void unmasksNothingWithoutAReason() {
		String number = this.hall.receive();

		Answer refused = unmask(CLERK, number, " ");

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("查看的理由").doesNotContain(NUMBER);
		assertThat(unmaskings(number)).isNull();
	}

	@Test
	void isNotThereForOtherUnits() {
		String number = this.hall.receive();

		assertThat(ask(STRANGER, number).status()).isEqualTo(404);
		assertThat(unmask(STRANGER, number, "看看").status()).isEqualTo(404);
		assertThat(this.hall.openTasklist().get("/camunda/api/hall/cases/%s/panel".formatted(number)).status())
			.isEqualTo(401);
	}

	@Test
	void tellsWhomTheCaseWasOnlyShownNothingOfTheApplicant() {
		String number = this.hall.receiveAndAccept();
		this.hall.as("market-reviewer")
			.post("/api/cases/%s/copies".formatted(number), Map.of("to", STRANGER, "reason", "请知悉"));

		assertThat(panel(STRANGER, number)).contains("审查申请", "抄送只供了解办理进度").doesNotContain("李桂芝", "/documents/");
		assertThat(unmask(STRANGER, number, "看看").status()).isEqualTo(403);
	}

	@Test
	void staysWhenTheCaseHasEnded() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.nonAcceptance("notNeeded"));

		assertThat(panel(CLERK, number)).contains("不予受理", "没有待办的任务", "不予受理通知书");
	}

	@Test
	void warnsOfWhatMayBeTheSameApplicationUntilSomebodyHasLooked() {
		String one = this.hall.receive();
		String other = this.hall.receive();
		assertThat(panel(CLERK, one)).contains("疑似重复申请", other);
		assertThat(this.hall.formValue(one, "Task_AcceptCase", "caseSummary")).contains("可能重复申请");

		assertThat(decide(one, other, "两处经营场所").status()).isEqualTo(200);

		assertThat(panel(CLERK, other)).contains("不是同一申请（两处经营场所）").doesNotContain("疑似重复申请");
		assertThat(this.hall.formValue(one, "Task_AcceptCase", "caseSummary")).doesNotContain("可能重复申请");
		assertThat(this.hall.values(other, "timeline", "title")).contains("核对重复申请：与%s不是同一申请".formatted(one));
	}

	@Test
	void decidesOnlyAboutApplicationsThatAreAlike() {
		String one = this.hall.receive();
		String other = this.hall.receive(Samples.application("applicantIdNumber", "232703198506123023"));

		Answer refused = decide(one, other, "看过了");

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text()).contains("不需要核对重复");
	}

	@Test
	void saysOnTheCardsOfTheListWhoWhatAndByWhen() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();
		String path = "/camunda/api/hall/cards?task=%s&task=nothing".formatted(task);

		Answer cards = this.hall.signInToTasklist(CLERK).get(path);

		assertThat(cards.body()).hasSize(1);
		assertThat(cards.body().get(0).path("number").asText()).isEqualTo(number);
		assertThat(cards.text()).contains("李桂芝", "食品经营许可", "还剩5个工作日", "今天收到");
		assertThat(this.hall.signInToTasklist(STRANGER).get(path).body()).isEmpty();
	}

	private String panel(String user, String number) {
		Answer answer = ask(user, number);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.text();
	}

	private Answer ask(String user, String number) {
		return this.hall.signInToTasklist(user).get("/camunda/api/hall/cases/%s/panel".formatted(number));
	}

	private Answer unmask(String user, String number, String reason) {
		return this.hall.signInToTasklist(user)
			.post("/camunda/api/hall/cases/%s/unmasking".formatted(number), Map.of("reason", reason));
	}

	private Answer decide(String one, String other, String reason) {
		return this.hall.signInToTasklist(CLERK)
			.post("/camunda/api/hall/cases/%s/duplicates".formatted(one),
					Map.of("other", other, "duplicate", false, "reason", reason));
	}

	private String unmaskings(String number) {
		return this.jdbc
			.sql("select string_agg(user_id || ' ' || reason, ', ') from hall.unmasking where case_number = ?")
			.param(number)
			.query(String.class)
			.optional()
			.orElse(null);
	}

}
