package onewindow;

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
import static org.assertj.core.api.Assertions.assertThat;

/** Tell once, count anew, and what silence means (行政许可法 Art. 32(4)). */
@OpenHall
class CorrectionIT {

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onAThursdayMorningBeforeTheMayHolidays() {
		this.hall.setTime("2026-04-30T10:00");
	}

	@Test
	void tellsEverythingThatIsMissingOrWrongAtOnce() {
		String number = this.hall.receive();

		this.hall.complete(CLERK, number, Samples.correction());

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("correcting");
		assertThat(this.hall.values(number, "materials", "state")).containsExactly("received", "missing", "received",
				"incorrect", "missing");
		assertThat(this.hall.document(number, "D03")).contains("现将需要补正的全部内容一次告知如下", "缺少食品追溯制度，请补充后重新提交。",
				"未提交，请提交复印件1份。", "2026年6月15日以前");
		assertThat(this.hall.values(number, "notices", "kind")).containsExactly("received", "correction");
	}

	@Test
	void offersALineForEveryMaterialThatHasNotCome() {
		String task = this.hall.task(this.hall.receive()).path("id").asText();

		assertThat(this.hall.as(CLERK)
			.get("/engine-rest/task/%s/form-variables".formatted(task))
			.body()
			.path("defects")
			.path("value")
			.asText()).isEqualTo("《营业执照》：未提交，请提交复印件1份。\n《从业人员健康证明》：未提交，请提交复印件1份。");
	}

	@Test
	void leavesNoFlawUntold() {
		String number = this.hall.receive();

		Answer silent = this.hall.tryToComplete(CLERK, number,
				Samples.with(Samples.correction(), "defects", "《营业执照》：未提交。"));

		assertThat(silent.status()).isEqualTo(400);
		assertThat(silent.codes()).containsOnly("intake.noLine");
		assertThat(silent.text()).contains("《食品安全管理制度目录》", "《从业人员健康证明》").doesNotContain("缺少《营业执照》");
		Answer both = this.hall.tryToComplete(CLERK, number,
				Samples.with(Samples.correction(), "received", Samples.PAPERS));
		assertThat(both.refusedFields()).isEqualTo("incorrect");
	}

	@Test
	void mustAcceptWhatIsCompleteInsteadOfAskingForCorrection() {
		String number = this.hall.receive();

		Answer answer = this.hall.tryToComplete(CLERK, number, Map.of("acceptance", "correct", "received",
				Samples.PAPERS, "checked", Samples.SHARED, "defects", "再想想"));

		assertThat(answer.refusedFields()).isEqualTo("acceptance");
		assertThat(answer.codes()).containsExactly("intake.nothingToCorrect");
	}

	@Test
	void countsFiveDaysAnewFromTheDayOnWhichAllCorrectionsAreIn() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());
		this.hall.setTime("2026-05-15T10:00");
		this.hall.runDueJobs();
		register(number, List.of("business-licence"));
		assertThat(this.hall.task(number).path("name").asText()).isEqualTo("登记补正材料");

		this.hall.setTime("2026-05-20T10:00");
		this.hall.complete(CLERK, number,
				Map.of("supplied", Samples.CORRECTIONS.subList(1, 3), "suppliedOn", "2026-05-19"));

		JsonNode task = this.hall.task(number);
		assertThat(task.path("name").asText()).isEqualTo("受理申请");
		assertThat(task.path("due").asText()).startsWith("2026-05-26T23:59:59");
		assertThat(this.hall.values(number, "materials", "state")).containsExactly("received", "handedIn", "received",
				"handedIn", "handedIn");
		this.hall.complete(CLERK, number, Map.of("acceptance", "accept", "received", List.of("application-form",
				"business-licence", "layout-and-process-flow", "food-safety-rules", "staff-health-certificates")));
		assertThat(this.hall.view(number).path("acceptedOn").asText()).isEqualTo("2026-05-20");
	}

	@Test
	void registersOnlyWhatTheNoticeListsAndOnlyOnDaysThatHaveBeen() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());

		assertThat(
				this.hall.tryToComplete(CLERK, number, Map.of("supplied", List.of("application-form"))).refusedFields())
			.isEqualTo("supplied");
		assertThat(this.hall
			.tryToComplete(CLERK, number, Map.of("supplied", Samples.CORRECTIONS, "suppliedOn", "2026-05-06"))
			.refusedFields()).isEqualTo("suppliedOn");
		assertThat(this.hall
			.tryToComplete(CLERK, number, Map.of("supplied", Samples.CORRECTIONS, "suppliedOn", "2026-04-29"))
			.refusedFields()).isEqualTo("suppliedOn");
		assertThat(this.hall.tryToComplete(CLERK, number, Map.of("supplied", List.of())).refusedFields())
			.isEqualTo("supplied");
	}

	@Test
	void refusesASecondCorrectionNotice() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());
		register(number, Samples.CORRECTIONS);

		Answer again = this.hall.tryToComplete(CLERK, number,
				Samples.with(Samples.correction(), "incorrect", List.of("food-safety-rules")));

		assertThat(again.status()).isEqualTo(400);
		assertThat(again.codes()).containsExactly("intake.noSecondCorrection");
		this.hall.complete(CLERK, number, Samples.nonAcceptance("falseMaterials"));
	}

	@Test
	void asksASecondTimeOnlyForANewFactAndWithTheHeadsLeave() {
		String number = this.hall.receive();
		assertThat(this.hall.tryToComplete(CLERK, number, secondCorrection()).refusedFields())
			.as("the first time everything is told")
			.isEqualTo("newFact");
		this.hall.complete(CLERK, number, Samples.correction());
		register(number, Samples.CORRECTIONS);
		this.hall.complete(CLERK, number, secondCorrection());

		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_ApproveCorrection");
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("received");
		assertThat(this.hall.formValue(number, "Task_ApproveCorrection", "secondCorrection")).contains("营业执照昨日被注销",
				"已注销");
		assertThat(this.hall.tryToComplete(CLERK, number, approval("yes")).status()).isEqualTo(403);
		this.hall.complete("market-head", number, approval("yes"));

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("correcting");
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D01", "D03", "D03");
		assertThat(lastDocument(number)).contains("因出现下列新事实，经本单位负责人批准，再次告知补正：营业执照昨日被注销。")
			.doesNotContain("不再就同一申请要求补正其他内容");
		assertThat(this.hall.values(number, "cards", "ground")).containsExactly("secondCorrection");
		assertThat(this.hall.values(number, "cards", "colour")).containsExactly("red");
		assertThat(this.hall.task(number).path("name").asText()).isEqualTo("登记补正材料");
		register(number, List.of("business-licence"));
		this.hall.complete(CLERK, number, Samples.with(Samples.acceptance(), "checked", Samples.SHARED));
	}

	@Test
	void goesOnWithWhatIsThereWhenTheHeadForbidsIt() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());
		register(number, Samples.CORRECTIONS);
		this.hall.complete(CLERK, number, secondCorrection());

		this.hall.complete("market-head", number, approval("no"));

		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_AcceptCase");
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D01", "D03");
		assertThat(this.hall.values(number, "cards", "ground")).isEmpty();
		this.hall.complete(CLERK, number, Samples.acceptance());
	}

	@Test
	void deemsAcceptedWhenTheHeadDoesNotAnswerInTime() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());
		register(number, Samples.CORRECTIONS);
		this.hall.complete(CLERK, number, secondCorrection());

		this.hall.setTime("2026-05-12T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("accepted");
		assertThat(this.hall.values(number, "cards", "ground")).contains("deemedAcceptance");
		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_ReviewCase");
	}

	private String lastDocument(String number) {
		List<String> numbers = this.hall.values(number, "documents", "number");
		return this.hall.as(CLERK)
			.get("/api/cases/%s/documents/%s".formatted(number, numbers.get(numbers.size() - 1)))
			.text();
	}

	private static Map<String, Object> secondCorrection() {
		return Map.of("acceptance", "correct", "received",
				List.of("application-form", "layout-and-process-flow", "food-safety-rules"), "checked",
				List.of("staff-health-certificates"), "incorrect", List.of("business-licence"), "defects",
				"《营业执照》：已注销，请提交有效的营业执照。", "newFact", "营业执照昨日被注销。");
	}

	private static Map<String, Object> approval(String answer) {
		return Map.of("correctionApproved", answer, "approvalReason", "经核实情况属实。");
	}

	@Test
	void waitsForCorrectionsUntilTheEndOfTheLastDay() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());

		this.hall.setTime("2026-06-15T23:59:59");
		this.hall.runDueJobs();

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("correcting");
		register(number, Samples.CORRECTIONS);
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("received");
	}

	@Test
	void returnsTheApplicationWhenNothingIsSuppliedInThePeriod() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());

		this.hall.setTime("2026-06-16T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("returned");
		assertThat(this.hall.document(number, "D17")).contains("补正期限内未补齐材料", "食品安全管理制度目录", "可以在材料齐全后重新申请", "如不服本决定");
		assertThat(this.hall.values(number, "notices", "kind")).endsWith("returned");
		assertThat(this.hall.task(number).path("name").asText()).isEqualTo("退还申请材料");
		assertThat(this.hall.task(number).path("due").asText()).startsWith("2026-07-01T23:59:59");
		assertThat(this.hall.tryToComplete(CLERK, number, Samples.with(Samples.handBack(), "applicantTold", false))
			.refusedFields()).isEqualTo("applicantTold");
		this.hall.complete(CLERK, number, Samples.handBack());
		this.hall.process(number).isEnded();
	}

	/** Whoever has only a landline hears of it from the window. */
	@Test
	void asksTheWindowToCallWhoeverNothingElseReaches() {
		String number = this.hall.receive(Samples.application("phone", "0457-3181234"));
		this.hall.complete(CLERK, number, Samples.correction());

		this.hall.setTime("2026-06-16T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.as(CLERK)
			.get("/engine-rest/task/%s/form-variables"
				.formatted(this.hall.task(number, "Task_TellApplicant").path("id").asText()))
			.body()
			.path("tellNote")
			.path("value")
			.asText()).contains("请电话或者当面告知", "3181234", "已作退件处理");
	}

	@Test
	void deemsAcceptedWhenNoNoticeWithinFiveWorkingDays() {
		String number = this.hall.receive();

		this.hall.setTime("2026-05-12T00:00:01");
		this.hall.runDueJobs();

		JsonNode view = this.hall.view(number);
		assertThat(view.path("state").asText()).isEqualTo("accepted");
		assertThat(view.path("acceptedOn").asText()).isEqualTo("2026-04-30");
		assertThat(view.path("promisedDue").asText()).isEqualTo("2026-05-11");
		assertThat(view.path("statutoryDue").asText()).isEqualTo("2026-05-18");
		assertThat(view.path("cards").get(0).path("ground").asText()).isEqualTo("deemedAcceptance");
		assertThat(view.path("cards").get(0).path("colour").asText()).isEqualTo("red");
		assertThat(view.path("cards").get(0).path("dueAt").asText()).isEqualTo("2026-05-12T00:00:00+08:00");
		assertThat(this.hall.document(number, "D02")).contains("自2026年4月30日起视为受理").doesNotContain("予以受理");
		assertThat(view.path("timeline").get(1).path("actorName").asText()).isEqualTo("系统");
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-decider", number, Samples.grant());
	}

	@Test
	void deemsNothingAcceptedOnTheFifthDay() {
		String number = this.hall.receive();

		this.hall.setTime("2026-05-11T23:59:59");
		this.hall.runDueJobs();

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("received");
		this.hall.complete(CLERK, number, Samples.acceptance());
		assertThat(this.hall.view(number).path("cards")).isEmpty();
	}

	@Test
	void datesADeemedAcceptanceToTheLastCorrection() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());
		this.hall.setTime("2026-05-20T10:00");
		register(number, Samples.CORRECTIONS);

		this.hall.setTime("2026-07-01T09:00");
		this.hall.runDueJobs();
		this.hall.runDueJobs();

		JsonNode view = this.hall.view(number);
		assertThat(view.path("acceptedOn").asText()).isEqualTo("2026-05-20");
		assertThat(this.hall.values(number, "cards", "ground")).contains("deemedAcceptance", "statutoryOverdue");
		assertThat(this.hall.values(number, "cards", "dueAt")).contains("2026-05-28T00:00:00+08:00",
				"2026-06-04T00:00:00+08:00");
	}

	private void register(String number, List<String> supplied) {
		this.hall.complete(CLERK, number, Map.of("supplied", supplied));
	}

}
