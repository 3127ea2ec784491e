package onewindow;

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

/** First-contact responsibility (首问负责制): whoever is sent on is taken over by name. */
@OpenHall
class RedirectIT {

	/** A clerk of the window that becomes competent. */
	private static final String RECEIVER = "s036";

	private static final Map<String, Object> TAKEN = Map.of("handoverConfirmed", true, "handoverRemark", "已当面接待");

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onAThursdayMorningBeforeTheMayHolidays() {
		this.hall.setTime("2026-04-30T10:00");
	}

	@Test
	void tellsTheApplicantWhoIsCompetentAndTheUnitWhoComes() {
		String number = redirect();

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("redirected");
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D01", "D05", "D20");
		assertThat(this.hall.document(number, "D05")).contains("应当向新林区卫生健康局申请", "已将你（单位）转给该单位", "行政复议");
		assertThat(this.hall.document(number, "D20")).contains("新林区卫生健康局", "公共场所卫生许可由卫生健康部门办理。", "食品经营许可申请书",
				"2026年5月6日以前确认接收");
		assertThat(this.hall.values(number, "notices", "kind")).containsExactly("received", "redirected");
	}

	@Test
	void endsWhenTheReceivingWindowConfirms() {
		String number = redirect();
		assertThat(this.hall.task(number).path("taskDefinitionKey").asText()).isEqualTo("Task_ConfirmHandover");
		assertThat(this.hall.formValue(number, "Task_ConfirmHandover", "referralNote")).contains("公共场所卫生许可由卫生健康部门办理");

		assertThat(this.hall.tryToComplete(CLERK, number, TAKEN).status()).isEqualTo(403);
		assertThat(this.hall.tryToComplete(RECEIVER, number, Map.of()).refusedFields()).isEqualTo("handoverConfirmed");
		this.hall.complete(RECEIVER, number, TAKEN);

		this.hall.process(number).isEnded();
		this.hall.setTime("2026-05-20T10:00");
		this.hall.runDueJobs();
		assertThat(this.hall.view(number).path("cards")).isEmpty();
	}

	@Test
	void showsTheTaskAndThePapersToTheReceivingUnitAndNobodyElse() {
		String number = redirect();
		String tasks = "/engine-rest/task?processInstanceBusinessKey=" + number;

		assertThat(this.hall.as(RECEIVER).get(tasks).body()).hasSize(1);
		String task = this.hall.task(number).path("id").asText();
		assertThat(this.hall.as(RECEIVER).get("/engine-rest/task/%s/localVariables".formatted(task)).text())
			.as("what Tasklist lists")
			.contains(number, "食品经营许可", "李桂芝");
		assertThat(this.hall.as(RECEIVER).get("/api/cases/" + number).status()).isEqualTo(200);
		assertThat(this.hall.as(HallDriver.STRANGER).get(tasks).body()).isEmpty();
		assertThat(this.hall.as(HallDriver.STRANGER).get("/api/cases/" + number).status()).isEqualTo(404);
	}

	@Test
	void escalatesWhatNobodyTakesOver() {
		String number = redirect();

		this.hall.setTime("2026-05-06T23:59:59");
		this.hall.runDueJobs();
		assertThat(this.hall.view(number).path("cards")).isEmpty();

		this.hall.setTime("2026-05-07T00:00:01");
		this.hall.runDueJobs();
		assertThat(this.hall.values(number, "cards", "ground")).containsExactly("referralOverdue");
		assertThat(this.hall.values(number, "cards", "colour")).containsExactly("yellow");
		this.hall.complete(RECEIVER, number, TAKEN);
	}

	@Test
	void redirectsNobodyToTheSameUnit() {
		Answer answer = this.hall.tryToComplete(CLERK, this.hall.receive(),
				Samples.with(Samples.redirection(), "targetUnit", "market"));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.refusedFields()).isEqualTo("targetUnit");
	}

	private String redirect() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.redirection());
		return number;
	}

}
