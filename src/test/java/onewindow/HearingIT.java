package onewindow;

import java.util.HashMap;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Hearings (行政许可法 Art. 46–48), on cases accepted on 2026-05-06. */
@OpenHall
class HearingIT {

	private static final String PLANNING = "construction-project-planning-permit";

	private static final String ENTERTAINMENT = "entertainment-venue-permit";

	private static final Map<String, Object> ON_REQUEST = Map.of("hearing", "onRequest", "interestedParties",
			"西侧相邻的住户");

	private static final Map<String, Object> ASKED = Map.of("hearingRequest", "asked", "requestedBy", "西侧相邻住户代表",
			"requestReason", "担心遮挡日照");

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@BeforeEach
	void onTheDayAfterTheMayHolidays() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void tellsThoseConcernedThatTheyMayAskWithinFiveWorkingDays() {
		String number = planning();

		assertThat(this.hall.document(number, "D12")).contains("西侧相邻的住户", "第四十七条", "五个工作日", "不承担组织听证的费用");
		assertThat(this.hall.values(number, "notices", "kind")).endsWith("hearingRight");
		assertThat(this.hall.task(number, "Task_RegisterHearingRequest").path("due").asText()).startsWith("2026-05-12");
		assertThat(this.hall.view(number).path("stoppedSince").isNull()).as("the clock runs on").isTrue();
	}

	@Test
	void holdsNoneWhenNobodyAsksInTime() {
		String number = planning();
		this.hall.setTime("2026-05-12T23:59:59");
		this.hall.runDueJobs();
		assertThat(this.hall.tasks(number)).containsExactly("Task_RegisterHearingRequest");

		this.hall.setTime("2026-05-13T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.tasks(number)).containsExactly("Task_PublishPublicity");
		assertThat(this.hall.view(number).path("promisedDue").asText()).isEqualTo("2026-05-21");
	}

	@Test
	void holdsNoneWhenEverybodyDoesWithout() {
		String number = planning();

		this.hall.complete(this.items.clerk(PLANNING), number, Map.of("hearingRequest", "waived"));

		assertThat(this.hall.tasks(number)).containsExactly("Task_PublishPublicity");
	}

	@Test
	void isNoticedSevenWorkingDaysBeforeAndHeldWithinTwenty() {
		String number = asked();

		assertThat(arrange(number, "hearingOn", "2026-05-13").text()).contains("hearing.tooEarly", "2026-05-14");
		assertThat(arrange(number, "hearingOn", "2026-05-16").codes()).as("a Saturday")
			.containsExactly("hearing.noWorkingDay");
		assertThat(arrange(number, "hearingOn", "2026-06-03").text()).contains("hearing.tooLate", "2026-06-02");
		assertThat(this.hall.view(number).path("stoppedSince").isNull()).isTrue();

		assertThat(arrange(number, "hearingOn", "2026-05-15").status()).isEqualTo(204);

		assertThat(this.hall.values(number, "documents", "type")).contains("D08", "D12N").doesNotContain("D12P");
		assertThat(this.hall.document(number, "D12N")).contains("2026-05-15 上午9时30分", "自然资源局单位负责人", "回避", "不收取费用");
		assertThat(this.hall.document(number, "D08")).contains("听证", "10个工作日");
		assertThat(this.hall.values(number, "notices", "kind")).endsWith("hearing");
		assertThat(this.hall.view(number).path("stoppedSince").asText()).isEqualTo("2026-05-06");
	}

	@Test
	void isHostedBySomebodyWhoHasDoneNothingElseInTheCase() {
		String number = asked();

		assertThat(arrange(number, "host", this.items.clerk(PLANNING)).codes()).containsExactly("hearing.hostExamines");
		assertThat(arrange(number, "host", "land-reviewer").refusedFields()).isEqualTo("host");
		assertThat(arrange(number, "host", "forest-head").refusedFields()).isEqualTo("host");
	}

	@Test
	void hasItsMinutesWrittenByTheHostAndSigned() {
		String number = asked();
		arrange(number, "hearingOn", "2026-05-15");
		this.hall.setTime("2026-05-15T16:00");

		Answer other = this.hall.tryToComplete("land-verifier1", number, "Task_RecordHearing",
				Samples.hearing("2026-05-15"));
		assertThat(other.status()).isEqualTo(403);
		assertThat(other.codes()).containsExactly("hearing.notTheHost");
		Map<String, Object> unsigned = new HashMap<>(Samples.hearing("2026-05-15"));
		unsigned.remove("minutesSignature");
		assertThat(this.hall.tryToComplete("land-head", number, "Task_RecordHearing", unsigned).refusedFields())
			.isEqualTo("minutesSignature");
		assertThat(this.hall.tryToComplete("land-head", number, "Task_RecordHearing", Samples.hearing("2026-05-14"))
			.refusedFields()).isEqualTo("heldOn");

		this.hall.complete("land-head", number, "Task_RecordHearing", Samples.hearing("2026-05-15"));

		assertThat(this.hall.document(number, "D12R")).contains("住户代表", "日照满足标准", "听证参加人确认无误并签名");
		assertThat(this.hall.view(number).path("stoppedSince").isNull()).isTrue();
		assertThat(this.hall.view(number).path("promisedDue").asText()).as("eight working days later")
			.isEqualTo("2026-06-02");
	}

	@Test
	void takesPlaceOnAnotherDayWhenItCannotBeHeld() {
		String number = asked();
		arrange(number, "hearingOn", "2026-05-15");
		this.hall.setTime("2026-05-15T16:00");

		this.hall.complete("land-head", number, "Task_RecordHearing",
				Map.of("hearing", "rescheduled", "rescheduleReason", "利害关系人生病"));

		assertThat(arrange(number, "hearingOn", "2026-05-22").text()).contains("2026-05-26");
		assertThat(arrange(number, "hearingOn", "2026-05-26").status()).isEqualTo(204);
		assertThat(this.hall.values(number, "documents", "type").stream().filter("D08"::equals)).hasSize(1);
		assertThat(this.hall.values(number, "documents", "type").stream().filter("D12N"::equals)).hasSize(2);
		assertThat(this.hall.values(number, "ledger", "kind")).containsExactly("started", "exclusionOpened");
	}

	@Test
	void isCitedByTheDecisionOrTheDecisionIsRefused() {
		String number = asked();
		arrange(number, "hearingOn", "2026-05-15");
		this.hall.setTime("2026-05-15T16:00");
		this.hall.complete("land-head", number, "Task_RecordHearing", Samples.hearing("2026-05-15"));
		publish(number);
		String minutes = this.hall.as("admin")
			.get("/engine-rest/task/%s/form-variables"
				.formatted(this.hall.task(number, "Task_DecideCase").path("id").asText()))
			.body()
			.path("hearingMinutes")
			.path("value")
			.toString();
		assertThat(minutes).contains("2026-05-15听证笔录");
		String act = minutes.replaceAll(".*value[^0-9]*([0-9]+).*", "$1");

		Answer uncited = this.hall.tryToComplete("land-decider", number, Samples.grant());
		assertThat(uncited.refusedFields()).isEqualTo("citedMinutes");
		assertThat(uncited.codes()).containsExactly("hearing.minutesNotCited");

		this.hall.complete("land-decider", number, Map.of("decision", "grant", "citedMinutes", java.util.List.of(act)));
		assertThat(this.hall.document(number, "D15")).contains("2026-05-15举行听证", "第四十八条");
	}

	@Test
	void raisesARedCardWhenItIsNotHeldWithinTwentyWorkingDays() {
		String number = asked();

		this.hall.setTime("2026-06-01T08:30:01");
		this.hall.runDueJobs();
		assertThat(this.hall.values(number, "cards", "ground")).contains("stepDueSoon")
			.doesNotContain("hearingNotHeld");
		this.hall.setTime("2026-06-03T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.values(number, "cards", "ground")).contains("hearingNotHeld");
	}

	@Test
	void isHeldAndAnnouncedWhereTheLawRequiresIt() {
		String number = this.items.accept(ENTERTAINMENT);
		this.items.review(ENTERTAINMENT, number, Map.of());
		this.hall.complete("culture-verifier1", number, Samples.appointment(this.hall.today(), "culture"));
		this.hall.complete("culture-verifier1", number, Samples.verificationRecord(this.hall.today()));
		this.hall.complete("culture-verifier2", number, Samples.countersignature());
		this.items.agree(ENTERTAINMENT, number);

		assertThat(this.hall.tasks(number)).containsExactly("Task_ArrangeHearing");
		assertThat(this.hall.values(number, "documents", "type")).doesNotContain("D12");
		this.hall.complete("culture-reviewer", number, "Task_ArrangeHearing",
				Samples.hearingArrangement("2026-05-15", "culture-head"));

		assertThat(this.hall.document(number, "D12P")).contains("第四十六条", "向社会公告", "2026-05-15");
		this.hall.setTime("2026-05-15T16:00");
		this.hall.complete("culture-head", number, "Task_RecordHearing", Samples.hearing("2026-05-15"));
		this.hall.process(number).isWaitingAt("Task_DecideCase");
	}

	private String planning() {
		String number = this.items.accept(PLANNING);
		this.items.review(PLANNING, number, ON_REQUEST);
		this.items.agree(PLANNING, number);
		return number;
	}

	private String asked() {
		String number = planning();
		this.hall.complete(this.items.clerk(PLANNING), number, ASKED);
		return number;
	}

	private Answer arrange(String number, String field, Object value) {
		return this.hall.tryToComplete("land-reviewer", number, "Task_ArrangeHearing",
				Samples.with(Samples.hearingArrangement("2026-05-15", "land-head"), field, value));
	}

	private void publish(String number) {
		this.hall.complete("land-reviewer", number, "Task_PublishPublicity", Samples.publication());
		this.hall.setTime("2026-05-27T00:00:01");
		this.hall.runDueJobs();
	}

}
