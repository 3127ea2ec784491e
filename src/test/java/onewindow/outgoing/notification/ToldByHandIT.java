package onewindow.outgoing.notification;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever cannot be told by wire is told by the window, or by post. */
@OpenHall
class ToldByHandIT {

	private static final String TASK = "Task_TellApplicant";

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onTheDayAfterTheMayHolidays() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void callsWhoeverHasOnlyALandline() {
		String number = accepted("phone", "0457-3181234", null);

		assertThat(dueOn(number)).isEqualTo("2026-05-07");
		assertThat(note(number)).contains("请电话或者当面告知", "3181234", "已受理");
		this.hall.complete(CLERK, number, TASK, told("phone", "toldTo", "本人", 1));

		JsonNode notice = notices(number).get(1);
		assertThat(notice.path("state").asText()).isEqualTo("told");
		assertThat(notice.path("told").path("how").asText()).isEqualTo("phone");
		assertThat(notice.path("told").path("by").asText()).isNotBlank();
		assertThat(notice.path("told").path("at").asText()).startsWith("2026-05-06T10:00");
		assertThat(this.hall.tasks(number)).containsExactly("Task_ReviewCase");
	}

	@Test
	void writesToWhoeverHasOnlyAnAddress() {
		String number = accepted("post", null, "新林镇中心街12号");

		assertThat(note(number)).contains("请邮寄文书：新林镇中心街12号", "已受理");
		this.hall.complete(CLERK, number, TASK, told("post", "trackingNumber", "XA12345678923", 1));

		JsonNode notice = notices(number).get(1);
		assertThat(notice.path("channel").asText()).isEqualTo("post");
		assertThat(notice.path("told").path("trackingNumber").asText()).isEqualTo("XA12345678923");
	}

	/** 行政许可法 Art. 44 delivers within ten working days. */
	@Test
	void waitsTenWorkingDaysForWhoeverComesBy() {
		String number = accepted("comeBy", null, null);

		assertThat(dueOn(number)).isEqualTo("2026-05-19");
		assertThat(note(number)).contains("申请人会来窗口，请当面告知");
		assertThat(notices(number).get(1).path("recipient").isNull()).isTrue();
	}

	@Test
	void triesAgainTheNextDayUntilSomebodyIsReached() {
		String number = accepted("phone", "0457-3181234", null);

		this.hall.complete(CLERK, number, TASK, Map.of("reached", "no", "triedHow", "拨打两次，无人接听", "noticeCount", 1));
		assertThat(this.hall.tasks(number)).doesNotContain(TASK);
		this.hall.setTime("2026-05-07T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.tasks(number)).contains(TASK);
		assertThat(note(number)).contains("上次联系未果：2026-05-06");
		assertThat(dueOn(number)).isEqualTo("2026-05-07");
		assertThat(notices(number).get(1).path("state").asText()).isEqualTo("desk");
	}

	/** What came up since the form was opened has been told to nobody. */
	@Test
	void takesNothingAsToldThatWasNotThereWhenTheFormWasOpened() {
		String number = accepted("phone", "0457-3181234", null);
		this.hall.complete("market-reviewer", number, "Task_ReviewCase", Samples.review());
		this.hall.complete("market-decider", number, "Task_DecideCase", Samples.refusal());

		assertThat(this.hall.tryToComplete(CLERK, number, TASK, told("phone", "toldTo", "本人", 1)).refusedFields())
			.isEqualTo("noticeCount");
		this.hall.complete(CLERK, number, TASK, told("phone", "toldTo", "本人", 2));
		assertThat(this.hall.values(number, "notices", "state")).containsOnly("told");
	}

	@Test
	void countsThePaperThatIsHandedOverAsTold() {
		String number = this.hall.receive(applicant("comeBy", null, null));

		JsonNode notice = this.hall.view(number).path("notices").get(0);
		assertThat(notice.path("state").asText()).isEqualTo("told");
		assertThat(notice.path("told").path("how").asText()).isEqualTo("window");
		assertThat(notice.path("told").path("by").asText()).startsWith("辛玉梅");
		assertThat(this.hall.tasks(number)).containsExactly("Task_AcceptCase");
	}

	@Test
	void tellsWhoeverSentTheApplicationByPostThatItIsHere() {
		String number = this.hall.receive(Samples.with(applicant("post", null, "新林镇中心街12号"), "channel", "post"));

		assertThat(this.hall.tasks(number)).contains(TASK);
	}

	/** A case may be over before everything is told. */
	@Test
	void outlivesTheCase() {
		String number = accepted("phone", "0457-3181234", null);
		this.hall.complete("market-reviewer", number, "Task_ReviewCase", Samples.review());
		this.hall.complete("market-decider", number, "Task_DecideCase", Samples.refusal());
		this.hall.complete(CLERK, number, "Task_DeliverResult", Samples.delivery());

		assertThat(this.hall.tasks(number)).containsExactly(TASK);
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("closed");
	}

	private String accepted(String contact, String phone, String address) {
		String number = this.hall.receive(applicant(contact, phone, address));
		this.hall.complete(CLERK, number, Samples.acceptance());
		return number;
	}

	private static Map<String, Object> applicant(String contact, String phone, String address) {
		return Samples.with(Samples.with(Samples.with(Samples.application(), "phone", phone), "address", address),
				"contact", contact);
	}

	private static Map<String, Object> told(String how, String field, String answer, int notices) {
		return Map.of("reached", "yes", "toldBy", how, field, answer, "noticeCount", notices);
	}

	private List<JsonNode> notices(String number) {
		return List.of(this.hall.view(number).path("notices").get(0), this.hall.view(number).path("notices").get(1));
	}

	/** As the window sees it. */
	private String note(String number) {
		String task = this.hall.task(number, TASK).path("id").asText();
		return this.hall.as(CLERK)
			.get("/engine-rest/task/%s/form-variables".formatted(task))
			.body()
			.path("tellNote")
			.path("value")
			.asText()
			.replace("\\", "");
	}

	private String dueOn(String number) {
		return this.hall.task(number, TASK).path("due").asText().substring(0, 10);
	}

}
