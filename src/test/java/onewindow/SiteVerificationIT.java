package onewindow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** Two officers see the site (行政许可法 Art. 34); the clock runs on. */
@OpenHall
class SiteVerificationIT {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 7);

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onTheDayAfterTheMayHolidays() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void seesTheSiteWithTwoOfficersWhenTheReviewerWantsIt() {
		String number = ask();
		arrange(number);
		assertThat(this.hall.document(number, "D09")).contains("2026-05-07 上午9时30分", "新林镇中心街12号一层", "核查人员甲、", "核查人员乙",
				"所需时间计入办理期限");
		assertThat(this.hall.values(number, "notices", "kind")).endsWith("verification");
		assertThat(this.hall.task(number).path("due").asText()).startsWith("2026-05-07T23:59:59");

		visit(number, "pass", null);

		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_DecideCase");
		assertThat(this.hall.document(number, "D09R")).contains("布局与图纸一致。", "符合要求", "申请人或者在场人员已签名");
		assertThat(this.hall.formValue(number, "Task_DecideCase", "examinationSummary")).contains("现场核查", "布局与图纸一致");
		assertThat(this.hall.view(number).path("promisedDue").asText()).as("the clock runs on").isEqualTo("2026-05-12");
	}

	@Test
	void sendsTwoDifferentOfficersOfTheUnitOnADayToCome() {
		String number = ask();

		assertThat(refused(number, "secondVerifier", "market-verifier1")).isEqualTo("secondVerifier");
		assertThat(refused(number, "secondVerifier", "market-reviewer")).isEqualTo("secondVerifier");
		assertThat(refused(number, "firstVerifier", "forest-verifier1")).isEqualTo("firstVerifier");
		assertThat(refused(number, "appointmentOn", "2026-05-05")).isEqualTo("appointmentOn");
		assertThat(refused(number, "appointmentOn", "2062-05-07")).isEqualTo("appointmentOn");
	}

	private String refused(String number, String field, Object value) {
		return this.hall.tryToComplete("market-verifier1", number, Samples.with(Samples.appointment(DAY), field, value))
			.refusedFields();
	}

	@Test
	void letsOnlyTheOtherOfficerCountersign() {
		String number = ask();
		arrange(number);
		this.hall.setTime("2026-05-07T15:00");
		assertThat(this.hall.tryToComplete("market-reviewer", number, Samples.verificationRecord(DAY)).status())
			.isEqualTo(403);
		assertThat(this.hall.tryToComplete("market-verifier1", number, Samples.verificationRecord(DAY.plusDays(1)))
			.refusedFields()).isEqualTo("verifiedOn");
		this.hall.complete("market-verifier1", number, Samples.verificationRecord(DAY));

		Answer alone = this.hall.tryToComplete("market-verifier1", number, Samples.countersignature());
		assertThat(alone.status()).isEqualTo(403);
		assertThat(alone.codes()).containsExactly("verification.sameOfficer");

		this.hall.complete("market-verifier2", number, Map.of("recordConfirmed", "no", "recordObjection", "漏记冷藏设备"));
		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_RecordVerification");
		assertThat(this.hall.values(number, "documents", "type")).doesNotContain("D09R");
		this.hall.complete("market-verifier2", number, Samples.verificationRecord(DAY));
		this.hall.complete("market-verifier1", number, Samples.countersignature());
		assertThat(this.hall.values(number, "documents", "type")).containsOnlyOnce("D09R");
	}

	@Test
	void seesTheSiteAgainWhenSomethingIsToBeMended() {
		String number = ask();
		arrange(number);
		visit(number, "fix", "2026-05-11");

		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_ScheduleVerification");
		assertThat(this.hall.task(number).path("due").asText()).startsWith("2026-05-11T23:59:59");
		assertThat(this.hall.document(number, "D09R")).contains("整改期限至2026-05-11");
		assertThat(this.hall.values(number, "notices", "kind")).endsWith("fixBy");

		this.hall.complete("market-verifier2", number, Samples.appointment(DAY.plusDays(4)));
		this.hall.setTime("2026-05-11T15:00");
		this.hall.complete("market-verifier2", number,
				Samples.with(Samples.verificationRecord(DAY.plusDays(4)), "verification", "fail"));
		this.hall.complete("market-verifier1", number, Samples.countersignature());
		assertThat(this.hall.values(number, "documents", "type").stream().filter(type -> type.startsWith("D09")))
			.containsExactly("D09", "D09R", "D09", "D09R");
		assertThat(this.hall.formValue(number, "Task_DecideCase", "examinationSummary")).contains("不符合要求");
		this.hall.complete("market-decider", number, Samples.refusal());
	}

	@Test
	void arrangesAnotherVisitWithOtherOfficersWhenOneCannotTakePlace() {
		String number = ask();
		arrange(number);
		Map<String, Object> rescheduled = Map.of("visit", "rescheduled", "rescheduleReason", "核查人员乙生病");

		this.hall.complete("market-verifier1", number, rescheduled);

		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_ScheduleVerification");
		assertThat(this.hall.formValue(number, "Task_ScheduleVerification", "verificationNote")).contains("核查人员乙生病");
		arrange(number);
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D01", "D02", "D09", "D09");
		visit(number, "pass", null);
		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_DecideCase");
	}

	@Test
	void showsACardToWhoeverWorksOnItsTasks() {
		String number = ask();
		arrange(number);

		this.hall.setTime("2026-05-13T00:00:01");
		this.hall.runDueJobs();

		String task = this.hall.task(number).path("id").asText();
		assertThat(this.hall.as("market-verifier2")
			.get("/engine-rest/task/%s/localVariables".formatted(task))
			.body()
			.path("card")
			.path("value")
			.asText()).as("red when it is the third of the unit").isIn("黄牌", "红牌");
		assertThat(this.hall.as("supervisor")
			.post("/engine-rest/task",
					Map.of("processInstanceBusinessKey", number, "processVariables",
							List.of(Map.of("name", "card", "operator", "like", "value", "%牌%"))))
			.body()).as("the filter 红黄牌办件").hasSize(1);
	}

	@Test
	void isRequiredWhereTheItemSaysSo() {
		String number = this.hall.receive("s031", "forest-seed-production-permit", Samples.seedApplication());
		this.hall.complete("s031", number, Samples.seedAcceptance());

		this.hall.complete("forest-reviewer", number, Map.of("proposal", "grant", "reviewOpinion", "材料齐全。"));

		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_ScheduleVerification");
	}

	@Test
	void showsItsTasksToTheUnitsOfficersOnly() {
		String number = ask();
		String tasks = "/engine-rest/task?processInstanceBusinessKey=" + number;

		assertThat(this.hall.as("market-verifier2").get(tasks).body()).hasSize(1);
		assertThat(this.hall.as("forest-verifier1").get(tasks).body()).isEmpty();
		assertThat(this.hall.as("supervisor").get(tasks).body()).hasSize(1);
	}

	@Test
	void isCalledOffWhenTheApplicantWithdraws() {
		String number = ask();
		arrange(number);

		Answer answer = this.hall.as(CLERK).post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", "不办了"));

		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		this.hall.process(number).isEnded();
	}

	private String ask() {
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.reviewWithSiteVerification());
		return number;
	}

	private void arrange(String number) {
		this.hall.complete("market-verifier1", number, Samples.appointment(DAY));
	}

	private void visit(String number, String conclusion, String fixBy) {
		this.hall.setTime("2026-05-07T15:00");
		Map<String, Object> record = Samples.with(Samples.verificationRecord(DAY), "verification", conclusion);
		this.hall.complete("market-verifier1", number, Samples.with(record, "fixBy", fixBy));
		this.hall.complete("market-verifier2", number, Samples.countersignature());
	}

}
