package onewindow;

import java.util.List;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accepting with gaps (容缺后补): three working days to supply for an item promised in five,
 * from 2026-05-06 to 2026-05-09, a Saturday on which people work.
 */
@OpenHall
class DeferralIT {

	private static final String SUPPLY = "Task_SupplyDeferred";

	private static final String OVERDUE = "Task_DecideDeferralOverdue";

	private static final List<String> OWED = List.of("food-safety-rules");

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onTheDayAfterTheMayHolidays() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void acceptsWithGapsAndTellsWhatIsOwedAndUntilWhen() {
		String number = defer();

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("accepted");
		assertThat(this.hall.view(number).path("promisedDue").asText()).as("the clock runs on").isEqualTo("2026-05-12");
		assertThat(this.hall.values(number, "materials", "state")).containsExactly("received", "checked", "received",
				"deferred", "checked");
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D01", "D02", "D06");
		assertThat(this.hall.document(number, "D02")).contains("主要材料齐全", "容缺材料应在2026年5月9日以前补齐");
		assertThat(this.hall.document(number, "D06"))
			.contains("食品安全管理制度目录", "2026年5月9日以前（3个工作日内）", "不再适用容缺受理", "承诺人（代理人）签名")
			.doesNotContain("从业人员健康证明");
		assertThat(this.hall.values(number, "notices", "kind")).containsExactly("received", "accepted", "deferred");
		assertThat(this.hall.tasks(number)).containsExactly("Task_ReviewCase", SUPPLY);
		assertThat(this.hall.task(number, SUPPLY).path("due").asText()).startsWith("2026-05-09T23:59:59");
		assertThat(this.hall.formValue(number, SUPPLY, "deferralNote")).contains("食品安全管理制度目录", "2026-05-09");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "commitmentSigned | false | commitmentSigned | 未签署的不能容缺受理",
					"deferred | business-licence | deferred | 应为下列之一",
					"received | application-form | received | 又不允许容缺", "deferred |  | deferred received | 请勾选容缺后补的材料",
					"received | application-form;layout-and-process-flow;food-safety-rules | deferred | 不能再列为容缺" })
	void defersOnlyWhatMayBeDeferredAndOnlyWithASignedCommitment(String field, String value, String refused,
			String reason) {
		String number = receive();
		Object changed = (value == null) ? List.of()
				: field.equals("commitmentSigned") ? (Object) Boolean.valueOf(value) : List.of(value.split(";"));

		Answer answer = this.hall.tryToComplete(CLERK, number, Samples.with(Samples.deferral(), field, changed));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.refusedFields()).isEqualTo(refused);
		assertThat(answer.text()).contains(reason);
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("received");
	}

	@Test
	void grantsNothingWhileAnythingIsOwed() {
		String number = defer();
		this.hall.complete("market-reviewer", number, "Task_ReviewCase", Samples.review());

		Answer early = this.hall.tryToComplete("market-decider", number, "Task_DecideCase", Samples.grant());
		assertThat(early.status()).isEqualTo(400);
		assertThat(early.codes()).containsExactly("examination.stillOwed");
		assertThat(early.text()).contains("食品安全管理制度目录");

		this.hall.complete(CLERK, number, SUPPLY, Map.of("supplied", OWED));
		assertThat(this.hall.tasks(number)).containsExactly("Task_DecideCase");
		assertThat(this.hall.view(number).path("deferral").path("outcome").asText()).isEqualTo("supplied");
		assertThat(this.hall.values(number, "notices", "kind")).endsWith("deferredSupplied");
		this.hall.complete("market-decider", number, Samples.grant());
		this.hall.complete(CLERK, number, Samples.delivery());
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("closed");
	}

	@Test
	void refusesAtOnceWhateverIsOwed() {
		String number = defer();
		this.hall.complete("market-reviewer", number, "Task_ReviewCase", Samples.review());

		this.hall.complete("market-decider", number, "Task_DecideCase", Samples.refusal());

		assertThat(this.hall.tasks(number)).containsExactly("Task_DeliverResult");
		assertThat(this.hall.view(number).path("deferral").path("outcome").asText()).isEqualTo("ended");
		this.hall.setTime("2026-06-15T10:00");
		this.hall.runDueJobs();
		assertThat(this.hall.values(number, "notices", "kind")).doesNotContain("owed", "deferralOverdue");
	}

	@Test
	void registersOnlyWhatIsOwedAndOnlyOnDaysThatHaveBeen() {
		String number = defer();

		assertThat(this.hall.tryToComplete(CLERK, number, SUPPLY, Map.of("supplied", List.of("application-form")))
			.refusedFields()).isEqualTo("supplied");
		assertThat(this.hall.tryToComplete(CLERK, number, SUPPLY, Map.of("supplied", OWED, "suppliedOn", "2026-05-07"))
			.refusedFields()).isEqualTo("suppliedOn");
		assertThat(this.hall.tryToComplete(CLERK, number, SUPPLY, Map.of("supplied", List.of())).refusedFields())
			.isEqualTo("supplied");
		assertThat(this.hall.tryToComplete(HallDriver.STRANGER, number, SUPPLY, Map.of("supplied", OWED)).status())
			.isEqualTo(403);
	}

	@Test
	void takesSeveralDeliveries() {
		Map<String, Object> application = Samples.newcomer(Samples.hygieneApplication());
		String number = this.hall.receive("s036", "public-place-hygiene-permit", application);
		Map<String, Object> deferral = Samples.hygieneDeferral();
		Answer half = this.hall.tryToComplete("s036", number,
				Samples.with(deferral, "deferred", List.of("hygiene-management-rules")));
		assertThat(half.codes()).containsOnly("deferral.alsoMissing");
		this.hall.complete("s036", number, deferral);

		this.hall.setTime("2026-05-07T10:00");
		this.hall.complete("s036", number, SUPPLY, Map.of("supplied", List.of("hygiene-management-rules")));
		assertThat(this.hall.tasks(number)).contains(SUPPLY);
		assertThat(this.hall.formValue(number, SUPPLY, "deferralNote")).contains("卫生检测", "2026-05-09")
			.doesNotContain("卫生管理制度");
		assertThat(
				this.hall.tryToComplete("s036", number, SUPPLY, Map.of("supplied", List.of("hygiene-management-rules")))
					.refusedFields())
			.isEqualTo("supplied");

		this.hall.complete("s036", number, SUPPLY,
				Map.of("supplied", List.of("hygiene-assessment-report"), "suppliedOn", "2026-05-07"));
		assertThat(this.hall.tasks(number)).containsExactly("Task_ReviewCase");
	}

	/** Half of three days is two; one day before the last is the same day here. */
	@ParameterizedTest
	@CsvSource({ "2026-05-08T08:29:59, 0", "2026-05-08T08:30:01, 1", "2026-05-09T23:59:59, 1" })
	void remindsOnceWhenHalfTimeAndTheDayBeforeMeet(String time, int reminders) {
		String number = defer();

		this.hall.setTime(time);
		this.hall.runDueJobs();

		assertThat(this.hall.values(number, "notices", "kind").stream().filter("owed"::equals)).hasSize(reminders);
		assertThat(this.hall.tasks(number)).contains(SUPPLY);
	}

	/**
	 * Five days for an item promised in ten: half time is the third, the day before the
	 * fourth.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-05-09T08:29:59, 0", "2026-05-09T08:30:01, 1", "2026-05-11T08:29:59, 1", "2026-05-11T08:30:01, 2",
			"2026-05-12T23:59:59, 2" })
	void remindsAtHalfTimeAndOneWorkingDayBefore(String time, int reminders) {
		String number = this.hall.receive("s031", "forest-seed-production-permit",
				Samples.newcomer(Samples.seedApplication()));
		this.hall.complete("s031", number, Samples.seedDeferral());
		assertThat(this.hall.view(number).path("deferral").path("dueOn").asText()).isEqualTo("2026-05-12");

		this.hall.setTime(time);
		this.hall.runDueJobs();

		assertThat(this.hall.values(number, "notices", "kind").stream().filter("owed"::equals)).hasSize(reminders);
		assertThat(this.hall.view(number).path("deferral").path("outcome").isNull()).isTrue();
	}

	@Test
	void remindsNobodyOfAPeriodThatIsOver() {
		String number = defer();

		this.hall.setTime("2026-05-20T10:00");
		this.hall.runDueJobs();

		assertThat(this.hall.values(number, "notices", "kind")).doesNotContain("owed").endsWith("deferralOverdue");
	}

	@Test
	void endsWhenTheLastDayIsOver() {
		String number = expire();

		assertThat(this.hall.tasks(number)).containsExactly(OVERDUE, "Task_ReviewCase");
		assertThat(this.hall.view(number).path("deferral").path("endedOn").asText()).isEqualTo("2026-05-09");
		assertThat(this.hall.view(number).path("deferral").path("outcome").asText()).isEqualTo("expired");
		assertThat(this.hall.values(number, "notices", "kind")).endsWith("deferralOverdue");
	}

	@Test
	void letsTheUnitRefuseWhenSomethingDidNotCome() {
		String number = expire();
		Map<String, Object> refusal = Samples.with(Samples.refusal(), "decision", "refuse");

		assertThat(this.hall.tryToComplete("market-decider", number, OVERDUE, Samples.grant()).status()).isEqualTo(400);
		this.hall.complete("market-decider", number, OVERDUE, refusal);

		assertThat(this.hall.document(number, "D16")).contains("经营场所与污染源的距离不符合规定。");
		assertThat(this.hall.tasks(number)).containsExactly("Task_DeliverResult");
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("denied");
	}

	@Test
	void returnsTheApplicationOnlyWithTheApplicantsWithdrawal() {
		String number = expire();
		Map<String, Object> withdrawal = Map.of("decision", "withdraw", "withdrawalReason", "暂不开业", "withdrawalSigned",
				true);

		assertThat(this.hall
			.tryToComplete("market-decider", number, OVERDUE, Samples.with(withdrawal, "withdrawalSigned", false))
			.refusedFields()).isEqualTo("withdrawalSigned");
		this.hall.complete("market-decider", number, OVERDUE, withdrawal);

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("withdrawn");
		assertThat(this.hall.document(number, "D17")).contains("容缺材料逾期未补齐，你（单位）自愿撤回申请（暂不开业）", "设备布局、操作流程等文件")
			.doesNotContain("食品安全管理制度目录");
		this.hall.process(number).isEnded();
		assertThat(this.hall.values(number, "notices", "kind")).endsWith("withdrawn");
		assertNothingHappensAnyMore(number);
	}

	@Test
	void barsAnApplicantWhoDidNotSupplyForTwelveMonths() {
		Map<String, Object> application = Samples.newcomer(Samples.application());
		String number = this.hall.receive(application);
		this.hall.complete(CLERK, number, Samples.deferral());
		this.hall.setTime("2026-05-10T00:00:01");
		this.hall.runDueJobs();

		this.hall.setTime("2027-05-07T10:00");
		Answer barred = this.hall.tryToComplete(CLERK, this.hall.receive(application), Samples.deferral());
		assertThat(barred.status()).isEqualTo(400);
		assertThat(barred.codes()).containsExactly("deferral.barred");
		assertThat(barred.text()).contains("2027-05-09");

		this.hall.setTime("2027-05-10T10:00");
		this.hall.complete(CLERK, this.hall.receive(application), Samples.deferral());
	}

	@Test
	void endsWithAWithdrawalWhileSomethingIsOwed() {
		String number = defer();

		Answer answer = this.hall.as(CLERK).post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", "不办了"));

		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		this.hall.process(number).isEnded();
		assertThat(this.hall.document(number, "D17")).contains("不办了");
		assertNothingHappensAnyMore(number);
	}

	private void assertNothingHappensAnyMore(String number) {
		String before = this.hall.view(number).toString();
		this.hall.setTime("2026-06-15T10:00");
		this.hall.runDueJobs();
		assertThat(this.hall.view(number).toString()).isEqualTo(before);
	}

	private String receive() {
		return this.hall.receive(Samples.newcomer(Samples.application()));
	}

	private String defer() {
		String number = receive();
		this.hall.complete(CLERK, number, Samples.deferral());
		return number;
	}

	private String expire() {
		String number = defer();
		this.hall.setTime("2026-05-10T00:00:01");
		this.hall.runDueJobs();
		return number;
	}

}
