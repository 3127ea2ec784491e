package onewindow;

import java.util.List;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Received, decided and handed over in one visit: one task, one sheet (即办件). */
@OpenHall
class OnTheSpotIT {

	private static final String WINDOW = "s016";

	private static final String ITEM = "unemployment-registration";

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onAThursdayMorningBeforeTheMayHolidays() {
		this.hall.setTime("2026-04-30T10:00");
	}

	@Test
	void isDoneWithOneTaskAndOneSheet() {
		String number = this.hall.receive(WINDOW, ITEM, Samples.with(Samples.registration(), "phone", "0457-3181234"));
		assertThat(this.hall.task(number).path("due").asText()).startsWith("2026-04-30T23:59:59");

		this.hall.complete(WINDOW, number, Samples.onTheSpot());

		this.hall.process(number).isEnded();
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("closed");
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D15");
		assertThat(this.hall.values(number, "documents", "title")).containsExactly("审核确认通知书");
		assertThat(this.hall.document(number, "D15")).contains("失业登记凭证", "孙大勇（本人），2026年4月30日当场领取", "同时作为受理通知书和送达凭证")
			.doesNotContain("行政许可");
		assertThat(this.hall.values(number, "notices", "channel")).as("a landline is a contact")
			.containsExactly("desk");
		assertThat(this.hall.view(number).path("cards")).isEmpty();
	}

	@Test
	void isRefusedWithReasonsAndRemedies() {
		String number = receive();
		Map<String, Object> bare = Samples.with(Samples.onTheSpot(), "decision", "refuse");
		assertThat(this.hall.tryToComplete(WINDOW, number, bare).refusedFields()).isEqualTo("reasons legalBasis");

		Map<String, Object> refusal = Samples.with(bare, "reasons", "目前处于就业状态。");
		refusal.put("legalBasis", List.of("《中华人民共和国就业促进法》第三十五条"));
		this.hall.complete(WINDOW, number, refusal);

		assertThat(this.hall.values(number, "documents", "title")).containsExactly("不予确认通知书");
		assertThat(this.hall.document(number, "D16")).contains("本机关决定不予确认。", "目前处于就业状态。", "申请行政复议", "提起行政诉讼")
			.doesNotContain("行政许可");
	}

	@Test
	void offersNoDeferral() {
		Answer answer = this.hall.tryToComplete(WINDOW, receive(),
				Samples.with(Samples.onTheSpot(), "acceptance", "defer"));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.refusedFields()).contains("acceptance");
	}

	@Test
	void isAcceptedOnlyWithEveryPaper() {
		Answer answer = this.hall.tryToComplete(WINDOW, receive(),
				Samples.with(Samples.onTheSpot(), "received", List.of("application-form")));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.codes()).containsOnly("intake.missing");
		assertThat(answer.text()).contains("《终止就业证明或承诺》");
	}

	@Test
	void goesTheWayOfEveryApplicationWhenPapersAreMissing() {
		String number = receive();
		this.hall.complete(WINDOW, number, Map.of("acceptance", "correct", "received",
				List.of("application-form", "identity-document"), "defects", "《终止就业证明或承诺》：未提交，请提交原件1份。"));
		assertThat(this.hall.document(number, "D03")).contains("《终止就业证明或承诺》：未提交");

		this.hall.setTime("2026-05-07T10:00");
		this.hall.complete(WINDOW, number, Map.of("supplied", List.of("employment-termination-proof-or-commitment")));

		assertThat(this.hall.task(number).path("due").asText()).startsWith("2026-05-07T23:59:59");
		Answer again = this.hall.tryToComplete(WINDOW, number, Map.of("acceptance", "correct", "received",
				List.of("application-form", "identity-document"), "defects", "《终止就业证明或承诺》：字迹不清。"));
		assertThat(again.codes()).containsExactly("intake.noSecondCorrection");
		this.hall.complete(WINDOW, number, Samples.onTheSpot());
		assertThat(this.hall.view(number).path("acceptedOn").asText()).isEqualTo("2026-05-07");
	}

	@Test
	void isReturnedWhenPapersDoNotCome() {
		String number = receive();
		this.hall.complete(WINDOW, number,
				Map.of("acceptance", "correct", "defects", "《失业登记表》：未填写。\n《申请人身份证明》：未提交。\n《终止就业证明或承诺》：未提交。"));

		this.hall.setTime("2026-06-16T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("returned");
		this.hall.complete(WINDOW, number, Samples.handBack());
		this.hall.process(number).isEnded();
	}

	@Test
	void isNotAcceptedInWriting() {
		String number = receive();

		this.hall.complete(WINDOW, number, Samples.nonAcceptance("notNeeded"));

		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D05");
		this.hall.process(number).isEnded();
	}

	@Test
	void sendsOnWhoeverCameToTheWrongWindow() {
		String number = receive();

		this.hall.complete(WINDOW, number, Samples.redirection());

		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D05", "D20");
		this.hall.complete("s036", number, Map.of("handoverConfirmed", true));
		this.hall.process(number).isEnded();
	}

	@Test
	void getsItsCardsWhenItIsNotDoneOnTheDay() {
		String number = receive();

		this.hall.setTime("2026-04-30T23:59:59");
		this.hall.runDueJobs();
		assertThat(this.hall.view(number).path("cards")).isEmpty();

		this.hall.setTime("2026-05-12T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.values(number, "cards", "ground")).containsExactly("promiseOverdue", "promiseLongOverdue",
				"deemedAcceptance");
		assertThat(this.hall.values(number, "cards", "dueAt")).containsExactly("2026-05-01T00:00:00+08:00",
				"2026-05-09T00:00:00+08:00", "2026-05-12T00:00:00+08:00");
		assertThat(this.hall.document(number, "D02")).contains("自2026年4月30日起视为受理", "当场办结");
		assertThat(this.hall.tryToComplete(WINDOW, number, Samples.nonAcceptance("notNeeded")).codes())
			.containsExactly("intake.deemedAccepted");
		this.hall.complete(WINDOW, number, Samples.onTheSpot());
		assertThat(this.hall.view(number).path("acceptedOn").asText()).isEqualTo("2026-04-30");
	}

	@Test
	void isDecidedWithWhatIsThereAfterSilence() {
		String number = receive();
		this.hall.setTime("2026-05-12T00:00:01");
		this.hall.runDueJobs();
		Map<String, Object> refusal = Samples.with(Samples.onTheSpot(), "decision", "refuse");
		refusal.putAll(Map.of("received", List.of("application-form"), "reasons", "没有终止就业的证明。", "legalBasis",
				List.of("《中华人民共和国就业促进法》第三十五条")));

		this.hall.complete(WINDOW, number, refusal);

		assertThat(this.hall.document(number, "D16")).contains("没有终止就业的证明。", "终止就业证明或承诺（未收到）", "当场领取");
	}

	@Test
	void endsWithAWithdrawal() {
		String number = receive();

		assertThat(this.hall.as(WINDOW)
			.post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", "已就业"))
			.status()).isEqualTo(200);

		this.hall.process(number).isEnded();
	}

	private String receive() {
		return this.hall.receive(WINDOW, ITEM, Samples.registration());
	}

}
