package onewindow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** Wrong input is answered with field and reason, and changes nothing. */
@OpenHall
class HostileInputIT {

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	static Stream<Arguments> applications() {
		return Stream.of(wrong("applicantIdNumber", "232703198506123024", "校验位不符"),
				wrong("applicantIdNumber", "23270320991231001X", "晚于今天"),
				wrong("applicantIdNumber", "23270319850230302X", "出生日期不存在"),
				wrong("applicantIdNumber", "' or '1'='1", "应为18位"),
				wrong("applicantName", "李".repeat(5000), "不超过100个字"), wrong("applicantName", "李\u0000桂芝", "控制字符"),
				wrong("applicantName", "李\u202e桂芝", "控制字符"), wrong("applicantName", null, "必填"),
				wrong("applicantName", "   ", "必填"), wrong("applicantName", List.of("李"), "应为文字"),
				wrong("applicantName", true, "应为文字"), wrong("applicantType", "robot", "应为下列之一"),
				wrong("phone", "110", "11位手机号码"), wrong("phone", null, "须填写"), wrong("email", "nobody", "电子邮箱"),
				wrong("channel", "fax", "应为下列之一"), wrong("channel", null, "必填"),
				wrong("handedIn", List.of("passport"), "应为下列之一"), wrong("handedIn", "application-form", "列表"),
				wrong("receivedOn", "2999-01-01", "不能晚于今天"), wrong("receivedOn", "yesterday", "应为日期"),
				wrong("businessCategory", "casino", "应为下列之一"), wrong("businessPlace", null, "必填"),
				wrong("floorArea", -1, "应在1至"), wrong("floorArea", "1e9999", "数字"), wrong("floorArea", "sixty", "应为数字"),
				wrong("isAdmin", true, "表单中没有"), wrong("caseNumber", "XL20260430250001", "表单中没有"),
				wrong("decision", "grant", "表单中没有"), wrong("__proto__", "x", "表单中没有"),
				wrong("address", "长".repeat(10 * 1024 * 1024 / 3), "不超过200个字"));
	}

	@ParameterizedTest
	@MethodSource("applications")
	void refusesAnApplicationWithFieldAndReason(String field, Object value, String reason) {
		String before = contents();

		Answer answer = this.hall.as(CLERK).apply(Samples.ITEM, Samples.application(field, value));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.refusedFields()).isEqualTo(field);
		assertThat(answer.body().path("errors").get(0).path("reason").asText()).contains(reason);
		assertThat(answer.text().length()).isLessThan(1000);
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void refusesACaseNumberOfTheCallersOwn() {
		String before = contents();
		Map<String, Object> body = new HashMap<>(Client.variables(Samples.application()));
		body.put("businessKey", "XL20260430250001");

		Answer answer = this.hall.as(CLERK)
			.post("/engine-rest/process-definition/key/%s/submit-form".formatted(Samples.ITEM), body);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.refusedFields()).isEqualTo("businessKey");
		assertThat(contents()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "{\"variables\":[]}", "{\"variables\":{\"a\":1}}",
			"{\"variables\":{\"applicantName\":{\"value\":\"x\",\"type\":\"Nonsense\"}}}",
			"{\"variables\":{\"applicantName\":{\"value\":\"rO0ABXNy\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.lang.Object\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}",
			"{\"variables\":{\"handedIn\":{\"value\":\"[\",\"type\":\"Json\"}}}",
			"{\"variables\":{\"applicantName\":{\"value\":\"eA==\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"a.txt\"}}}}",
			"{\"variables\":{\"applicantName\":{\"value\":\"eA==\",\"type\":\"Bytes\"}}}" })
	void refusesWhatIsNoSubmission(String body) {
		String before = contents();

		Answer answer = this.hall.as(CLERK)
			.post("/engine-rest/process-definition/key/%s/submit-form".formatted(Samples.ITEM), body);

		assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
		assertThat(contents()).isEqualTo(before);
	}

	/** Each form of the hall, each answer replaced by each of these. */
	@Test
	void takesNothingHostileInAnyForm() {
		this.hall.setTime("2026-05-06T10:00");
		String number = this.hall.receive(Samples.newcomer(Samples.application()));
		for (Map<String, Object> outcome : List.of(Samples.acceptance(), Samples.deferral(), Samples.correction(),
				Samples.redirection(),
				Samples.with(Samples.nonAcceptance("notCompetent"), "competentBody", "省药品监督管理局"))) {
			attack(CLERK, number, "Task_AcceptCase", outcome);
		}
		this.hall.complete(CLERK, number, Samples.correction());
		attack(CLERK, number, "Task_RegisterCorrections", supplied(Samples.CORRECTIONS));
		this.hall.complete(CLERK, number, Map.of("supplied", Samples.CORRECTIONS));
		this.hall.complete(CLERK, number, Samples.with(Samples.correction(), "newFact", "执照昨日变更。"));
		attack("market-head", number, "Task_ApproveCorrection",
				Map.of("correctionApproved", "no", "approvalReason", "不属实"));
		this.hall.complete("market-head", number, Map.of("correctionApproved", "no", "approvalReason", "不属实"));
		this.hall.complete(CLERK, number, Samples.deferral());
		attack(CLERK, number, "Task_SupplyDeferred", supplied(List.of("food-safety-rules")));
		this.hall.setTime("2026-05-10T09:00");
		this.hall.runDueJobs();
		attack("market-decider", number, "Task_DecideDeferralOverdue", Samples.refusal());
		attack("market-decider", number, "Task_DecideDeferralOverdue",
				Map.of("decision", "withdraw", "withdrawalReason", "不办了", "withdrawalSigned", true));
		attack("market-reviewer", number, "Task_ReviewCase", Samples.review());
		this.hall.complete("market-reviewer", number, "Task_ReviewCase", Samples.reviewWithSiteVerification());
		attackVerification(number);
		attack("market-decider", number, "Task_DecideCase", Samples.refusal());
		this.hall.complete("market-decider", number, "Task_DecideCase", Samples.refusal());
		attack(CLERK, number, "Task_DeliverResult", Samples.delivery());
	}

	private void attackVerification(String number) {
		attack("market-verifier1", number, "Task_ScheduleVerification", Samples.appointment(this.hall.today()));
		this.hall.complete("market-verifier1", number, "Task_ScheduleVerification",
				Samples.appointment(this.hall.today()));
		Map<String, Object> record = Samples.verificationRecord(this.hall.today());
		attack("market-verifier1", number, "Task_RecordVerification", record);
		attack("market-verifier1", number, "Task_RecordVerification",
				Map.of("visit", "rescheduled", "rescheduleReason", "人员生病"));
		attack("market-verifier1", number, "Task_RecordVerification",
				Samples.with(Samples.with(record, "verification", "fix"), "fixBy", "2026-05-20"));
		this.hall.complete("market-verifier1", number, "Task_RecordVerification", record);
		attack("market-verifier2", number, "Task_CountersignVerification",
				Map.of("recordConfirmed", "no", "recordObjection", "漏记"));
		this.hall.complete("market-verifier2", number, "Task_CountersignVerification", Samples.countersignature());
	}

	@Test
	void takesNothingHostileAfterAReturn() {
		this.hall.setTime("2026-05-06T10:00");
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.correction());
		this.hall.setTime("2026-07-06T10:00");
		this.hall.runDueJobs();

		attack(CLERK, number, "Task_HandBackMaterials", Samples.handBack());
	}

	@Test
	void takesNothingHostileFromOtherUnits() {
		String redirected = this.hall.receive();
		this.hall.complete(CLERK, redirected, Samples.redirection());
		attack("s036", redirected, "Task_ConfirmHandover", Map.of("handoverConfirmed", true, "handoverRemark", "已接待"));

		String instant = this.hall.receive("s016", "unemployment-registration", Samples.registration());
		attack("s016", instant, "Task_HandleOnSpot", Samples.onTheSpot());
		attack("s016", instant, "Task_HandleOnSpot", Samples.nonAcceptance("notNeeded"));
	}

	private static Map<String, Object> supplied(List<String> materials) {
		return Map.of("supplied", materials, "suppliedOn", "2026-05-06");
	}

	private void attack(String user, String number, String element, Map<String, Object> answers) {
		String before = contents();
		List<Object> hostile = new ArrayList<>(List.of("\u0000", "x".repeat(100_000), Map.of("a", "b"),
				List.of(List.of()), "\ud83d\udc68\u200d\ud83d\udc69".repeat(2000), "<script>".repeat(500)));
		for (String field : answers.keySet()) {
			for (Object value : hostile) {
				refuses(user, number, element, Samples.with(answers, field, value), field);
			}
			refuses(user, number, element,
					Samples.with(answers, field, Boolean.TRUE.equals(answers.get(field)) ? "yes" : true), field);
		}
		assertThat(
				this.hall.tryToComplete(user, number, element, Samples.with(answers, "surplus", "x")).refusedFields())
			.contains("surplus");
		assertThat(contents()).isEqualTo(before);
	}

	private void refuses(String user, String number, String element, Map<String, Object> answers, String field) {
		Answer answer = this.hall.tryToComplete(user, number, element, answers);
		assertThat(answer.status()).as("%s: %s = %.40s: %s", element, field, answers.get(field), answer.text())
			.isEqualTo(400);
	}

	@Test
	void showsMarkupThatPeopleEnteredAsTheyEnteredIt() {
		String number = this.hall.receive(Samples.application("applicantName", "<img src=x onerror=alert(1)>"));

		assertThat(this.hall.document(number, "D01")).contains("&lt;img src=x onerror=alert(1)&gt;")
			.doesNotContain("<img");
		String summary = this.hall.as(CLERK)
			.get("/engine-rest/task/%s/form-variables".formatted(this.hall.task(number).path("id").asText()))
			.body()
			.path("caseSummary")
			.path("value")
			.asText();
		assertThat(summary).doesNotContain("<img");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"advanceWorkingDays\":1.5}", "{\"advanceWorkingDays\":\"1\"}",
			"{\"advanceWorkingDays\":\"１２\"}", "{\"advanceWorkingDays\":true}", "{\"advanceWorkingDays\":1e300}",
			"{\"to\":0}", "{\"to\":\"\"}" })
	void takesNothingForANumberOrATimeThatIsNone(String move) {
		String before = this.hall.as("admin").get("/api/demo/clock").text();

		assertThat(this.hall.as("admin").post("/api/demo/clock", move).status()).isEqualTo(400);
		assertThat(this.hall.as("admin").get("/api/demo/clock").text().substring(0, 20))
			.isEqualTo(before.substring(0, 20));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5", "\"x\"", "[1]" })
	void takesNothingForANumberInTheEnginesApiEither(String tries) {
		assertThat(this.hall.as("admin")
			.send("PUT", "/engine-rest/job/unknown/retries", "{\"retries\":%s}".formatted(tries))
			.codes()).containsExactly("engine.unreadable");
		assertThat(this.hall.as("admin").send("PUT", "/engine-rest/job/unknown/retries", "{\"retries\":2}").codes())
			.doesNotContain("engine.unreadable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "２０２７", "2027.5", "0", "99999" })
	void takesNothingForAYearThatIsNone(String year) {
		assertThat(this.hall.as("supervisor")
			.send("PUT", "/api/calendar/" + URLEncoder.encode(year, StandardCharsets.UTF_8),
					Map.of("source", "x", "daysOff", List.of(0), "makeupWorkingDays", List.of()))
			.status()).isIn(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases/x", "/api/cases/XL1", "/api/cases/%00", "/api/cases/XL20260430250001%27--",
			"/api/items/nothing", "/api/cases/XL20990101010001/documents/x", "/engine-rest/task/x",
			"/engine-rest/task/x/form" })
	void knowsNothingOfWhatIsNotThere(String path) {
		assertThat(this.hall.as(CLERK).get(path).status()).isBetween(400, 404);
	}

	/** The number of rows of every table that an application or a task writes. */
	private String contents() {
		StringBuilder counts = new StringBuilder();
		for (String table : List.of("hall.case_file", "hall.applicant", "hall.act", "hall.case_material",
				"hall.time_limit", "hall.document", "hall.notice", "hall.deferral", "hall.card", "hall.clock_entry",
				"public.act_ru_execution", "public.act_ru_task", "public.act_ru_variable", "public.act_hi_varinst",
				"public.act_ge_bytearray")) {
			counts.append(table)
				.append(' ')
				.append(this.jdbc.sql("select count(*) from " + table).query(Long.class).single())
				.append('\n');
		}
		return counts.toString();
	}

	private static Arguments wrong(String field, Object value, String reason) {
		return Arguments.of(field, value, reason);
	}

}
