package onewindow;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** One licence from application to delivery, with every outcome on the way. */
@OpenHall
class LifeOfACaseIT {

	@Autowired
	HallDriver hall;

	@Autowired
	IdentityService identity;

	@BeforeEach
	void onAThursdayMorningBeforeTheMayHolidays() {
		this.hall.setTime("2026-04-30T10:00");
	}

	@Test
	void grantsAndDeliversALicence() {
		String number = this.hall.receive();
		assertThat(number).matches("XL2026043025\\d{4}");
		assertThat(state(number)).isEqualTo("received");

		this.hall.complete(CLERK, number, Samples.acceptance());
		assertThat(state(number)).isEqualTo("accepted");
		this.hall.process(number).isWaitingAt("Task_ReviewCase");
		assertThat(this.hall.passed(number)).doesNotContain("Task_DecideCase");
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.process(number).isWaitingAt("Task_DecideCase");
		this.hall.complete("market-decider", number, Samples.grant());
		assertThat(state(number)).isEqualTo("granted");
		this.hall.process(number).isWaitingAt("Task_DeliverResult");
		this.hall.complete(CLERK, number, Samples.delivery());

		assertThat(state(number)).isEqualTo("closed");
		this.hall.process(number).isEnded();
		assertThat(this.hall.passed(number)).containsSubsequence("Task_AcceptCase", "ServiceTask_StartClock",
				"Task_ReviewCase", "Task_DecideCase", "ServiceTask_IssueGrant", "Task_DeliverResult",
				"EndEvent_Delivered");
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D01", "D02", "D15", "D18");
		assertThat(this.hall.values(number, "notices", "kind")).containsExactly("received", "accepted", "decided",
				"delivered");
		assertThat(this.hall.values(number, "timeline", "actor")).containsExactly(CLERK, CLERK, "market-reviewer",
				"market-decider", CLERK);
		assertThat(this.hall.values(number, "timeline", "actorName")).contains("辛玉梅（工号XL042）", "新林区市场监督管理局审批负责人");
		assertThat(this.hall.document(number, "D15")).containsPattern("XL01-16-047-2026-\\d{4}").contains("食品经营许可证");
	}

	@Test
	void receiptListsWhatWasHandedInAndTheLastDayForACorrectionNotice() {
		String receipt = this.hall.document(this.hall.receive(), "D01");

		assertThat(receipt).contains("食品经营许可申请书", "营业执照")
			.contains("<td>已收到</td>", "<td>未收到</td>")
			.contains("2026年5月11日")
			.contains("不是受理决定");
	}

	@Test
	void acceptsOnlyWhenEveryMaterialIsReceivedOrShareableAndChecked() {
		String number = this.hall.receive();

		Answer withoutLicence = this.hall.tryToComplete(CLERK, number, Map.of("acceptance", "accept", "received",
				Samples.PAPERS, "checked", List.of("staff-health-certificates")));
		assertThat(withoutLicence.status()).isEqualTo(400);
		assertThat(withoutLicence.codes()).contains("intake.missing");
		assertThat(withoutLicence.text()).contains("《营业执照》");

		Answer checkedInsteadOfReceived = this.hall.tryToComplete(CLERK, number,
				Map.of("acceptance", "accept", "received", List.of(), "checked", List.of("application-form")));
		assertThat(checkedInsteadOfReceived.status()).isEqualTo(400);
		assertThat(checkedInsteadOfReceived.codes()).containsExactly("form.noChoice");

		assertThat(state(number)).isEqualTo("received");
		assertThat(this.hall.values(number, "materials", "state")).containsExactly("handedIn", "missing", "handedIn",
				"handedIn", "missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "notNeeded", "barred", "falseMaterials" })
	void refusesToAcceptInWritingWithRemedies(String ground) {
		String number = this.hall.receive();

		this.hall.complete(CLERK, number, Samples.nonAcceptance(ground));

		assertThat(state(number)).isEqualTo("notAccepted");
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D01", "D05");
		assertThat(this.hall.values(number, "notices", "kind")).containsExactly("received", "notAccepted");
		assertThat(this.hall.document(number, "D05")).contains("60日内向新林区人民政府申请行政复议", "6个月内依法向新林区人民法院提起行政诉讼")
			.contains("经核对，属于依法不予受理的情形。");
		assertThat(this.hall.view(number).path("acceptedOn").isNull()).isTrue();
	}

	@Test
	void namesTheCompetentBodyWhenItIsNotCompetentItself() {
		String number = this.hall.receive();

		Map<String, Object> unnamed = Samples.nonAcceptance("notCompetent");
		assertThat(this.hall.tryToComplete(CLERK, number, unnamed).refusedFields()).isEqualTo("competentBody");

		this.hall.complete(CLERK, number, Samples.with(unnamed, "competentBody", "省药品监督管理局"));
		assertThat(this.hall.document(number, "D05")).contains("请向省药品监督管理局申请");
	}

	@Test
	void cannotRefuseWithoutReasonsAndBasis() {
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.review());

		Answer bare = this.hall.tryToComplete("market-decider", number, Map.of("decision", "refuse"));
		assertThat(bare.status()).isEqualTo(400);
		assertThat(bare.refusedFields()).isEqualTo("reasons legalBasis");
		assertThat(state(number)).isEqualTo("accepted");

		this.hall.complete("market-decider", number, Samples.refusal());
		assertThat(state(number)).isEqualTo("denied");
		assertThat(this.hall.document(number, "D16")).contains("经营场所与污染源的距离不符合规定。", "《中华人民共和国食品安全法》第三十五条");
		this.hall.complete(CLERK, number, Samples.delivery());
		assertThat(this.hall.document(number, "D18")).contains("不予行政许可决定书").doesNotContain("食品经营许可证");
		assertThat(this.hall.values(number, "documents", "type")).containsExactly("D01", "D02", "D16", "D18");
	}

	@ParameterizedTest
	@ValueSource(strings = { "无", "已当面说明申请行政复议的地点。" })
	void tellsTheRemediesInARefusalWhateverTheDeciderAdds(String added) {
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.review());

		this.hall.complete("market-decider", number, Samples.with(Samples.refusal(), "remediesAdded", added));

		assertThat(this.hall.document(number, "D16")).containsSubsequence("救济途径", "60日", "申请行政复议", "6个月", "提起行政诉讼",
				added);
	}

	@Test
	void neverLetsTheAcceptorDecide() {
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.review());
		this.identity.createMembership(CLERK, "market-decide");
		try {
			Answer answer = this.hall.tryToComplete(CLERK, number, Samples.grant());

			assertThat(answer.status()).isEqualTo(403);
			assertThat(answer.codes()).containsExactly("examination.acceptorDecides");
			assertThat(state(number)).isEqualTo("accepted");
		}
		finally {
			this.identity.deleteMembership(CLERK, "market-decide");
		}
		this.hall.complete("market-decider", number, Samples.grant());
	}

	@Test
	void saysWhyTheSiteNeedNotBeSeen() {
		String number = this.hall.receiveAndAccept();

		Answer silent = this.hall.tryToComplete("market-reviewer", number,
				Samples.with(Samples.review(), "siteVerificationReason", null));

		assertThat(silent.refusedFields()).isEqualTo("siteVerificationReason");
	}

	@ParameterizedTest
	@CsvSource({ "post, trackingNumber, 邮件编号EMS0001", "home, deliveryPlace, 地点：EMS0001", "electronic, , 电子送达",
			"window, , 窗口领取" })
	void deliversInTheWayTheApplicantChose(String method, String needs, String printed) {
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-decider", number, Samples.grant());
		Map<String, Object> delivery = Samples.with(Samples.delivery(), "deliveryMethod", method);
		if (needs != null) {
			assertThat(this.hall.tryToComplete(CLERK, number, delivery).refusedFields()).isEqualTo(needs);
			delivery = Samples.with(delivery, needs, "EMS0001");
		}

		this.hall.complete(CLERK, number, delivery);

		assertThat(this.hall.document(number, "D18")).contains(printed);
		assertThat(state(number)).isEqualTo("closed");
	}

	/** The vectors of the holiday calendar, for a limit of 10 and a promise of 5 days. */
	@ParameterizedTest
	@CsvSource({ "2026-04-30, 2026-05-11, 2026-05-18, false", "2026-02-13, 2026-02-27, 2026-03-05, false",
			"2026-02-14, 2026-02-28, 2026-03-06, false", "2026-09-18, 2026-09-24, 2026-10-09, false",
			"2026-12-18, 2026-12-25, 2027-01-01, true", "2026-12-01, 2026-12-08, 2026-12-15, false" })
	void countsWorkingDaysFromTheDayAfterAcceptance(String acceptedOn, String promisedDue, String statutoryDue,
			boolean provisional) {
		this.hall.setTime(acceptedOn + "T16:30");

		JsonNode view = this.hall.view(this.hall.receiveAndAccept());

		assertThat(view.path("acceptedOn").asText()).isEqualTo(acceptedOn);
		assertThat(view.path("promisedDue").asText()).isEqualTo(promisedDue);
		assertThat(view.path("statutoryDue").asText()).isEqualTo(statutoryDue);
		assertThat(view.path("provisional").asBoolean()).isEqualTo(provisional);
	}

	@Test
	void takesADayOfReceiptThatLiesBackOnlyWithAReasonAfterFiveWorkingDays() {
		Answer unexplained = this.hall.as(CLERK).apply(Samples.ITEM, Samples.application("receivedOn", "2026-04-20"));
		assertThat(unexplained.refusedFields()).isEqualTo("receivedOnReason");
		assertThat(this.hall.as(CLERK)
			.apply(Samples.ITEM, Samples.application("receivedOn", "2026-05-01"))
			.refusedFields()).isEqualTo("receivedOn");

		String fiveDaysBack = this.hall.receive(Samples.application("receivedOn", "2026-04-23"));
		assertThat(this.hall.view(fiveDaysBack).path("receivedOn").asText()).isEqualTo("2026-04-23");
		String explained = this.hall
			.receive(Samples.with(Samples.application("receivedOn", "2026-04-20"), "receivedOnReason", "上门收件，大雪封路。"));
		assertThat(this.hall.document(explained, "D01")).contains("2026年4月20日", "2026年4月27日");
	}

	@Test
	void takesAnAgentOnlyWithNumberAndAuthority() {
		Map<String, Object> half = Samples.application("agentName", "王强");
		assertThat(this.hall.as(CLERK).apply(Samples.ITEM, half).refusedFields())
			.isEqualTo("agentIdNumber agentAuthority");

		Map<String, Object> whole = Samples.with(Samples.with(half, "agentIdNumber", "232701197711052001"),
				"agentAuthority", "代为申请、领取证件");
		assertThat(this.hall.document(this.hall.receive(whole), "D01")).contains("王强（代为申请、领取证件）");
	}

	@Test
	void takesALandlineAndACreditCode() {
		Map<String, Object> firm = Samples.with(Samples.with(
				Samples.with(Samples.application("applicantType", "organization"), "applicantName", "新林镇兴安饭店"),
				"applicantIdNumber", "91232703ma1xlq0129"), "phone", "0457-3181234");

		JsonNode applicant = this.hall.view(this.hall.receive(firm)).path("applicant");

		assertThat(applicant.path("idNumber").asText()).isEqualTo("912***********0129");
		assertThat(applicant.path("phone").asText()).isEqualTo("045*****1234");
	}

	private String state(String number) {
		return this.hall.view(number).path("state").asText();
	}

}
