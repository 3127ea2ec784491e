package onewindow.outgoing.notification;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import jakarta.mail.internet.MimeMessage;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.workflow.Incidents;
import onewindow.foundation.shared.CaseNumber;
import onewindow.outgoing.notification.Notice.State;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.OutsideWorld;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.OutsideWorld.GATEWAY;
import static onewindow.testing.OutsideWorld.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A notice never holds a case, goes out at least once, always under the same key, and
 * only in the hours in which people may be told; with a real gateway and a real mail
 * server on the other side.
 */
@OpenHall
@ExtendWith(OutputCaptureExtension.class)
class OutboxIT {

	@Autowired
	HallDriver hall;

	@Autowired
	NoticeLedger ledger;

	@Autowired
	Outbox outbox;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Incidents incidents;

	@Autowired
	Tellings tellings;

	@Autowired
	CaseFiles cases;

	@Autowired
	Clock clock;

	@Autowired
	LockProvider locks;

	@BeforeEach
	void nothingWaits() throws Exception {
		gatewayAnswers(aResponse().withStatus(202));
		this.hall.setTime("2026-04-30T09:00");
		GATEWAY.resetRequests();
		MAIL.purgeEmailFromAllMailboxes();
	}

	@Test
	void tellsByShortMessageAndMailOnceTheActIsThrough(CapturedOutput log) throws Exception {
		String number = this.hall.receive(Samples.application("email", "li.guizhi@example.com"));
		assertThat(states(number)).containsExactly(State.PENDING, State.PENDING);

		this.outbox.sendDue();
		this.outbox.sendDue();

		assertThat(states(number)).containsExactly(State.SENT, State.SENT);
		LoggedRequest request = requests().get(0);
		assertThat(requests()).hasSize(1);
		assertThat(request.getHeader("Idempotency-Key")).isEqualTo(number + ":ServiceTask_IssueReceipt:1:sms");
		assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + OutsideWorld.TOKEN);
		assertThat(request.getBodyAsString()).contains("\"to\":\"13904571234\"")
			.contains("【新林区政务大厅】您申请的“食品经营许可”（办件编号" + number + "）材料已收到");
		MimeMessage mail = MAIL.getReceivedMessages()[0];
		assertThat(mail.getAllRecipients()[0]).hasToString("li.guizhi@example.com");
		assertThat(mail.getSubject()).isEqualTo("新林区政务大厅通知");
		assertThat(mail.getContent().toString()).contains("材料已收到");
		assertThat(mail.getMessageID()).isEqualTo("<" + number + ".ServiceTask_IssueReceipt.1.email@one-window>");
		assertThat(log.getAll().lines().filter(line -> !line.contains("greenmail")))
			.noneMatch(line -> line.contains("13904571234") || line.contains("li.guizhi"));
	}

	@Test
	void leavesWhoeverHasOnlyALandlineToTheWindow() {
		String number = this.hall
			.receive(Samples.with(Samples.application("phone", "0457-3181234"), "channel", "online"));

		this.outbox.sendDue();

		assertThat(this.hall.values(number, "notices", "channel")).containsExactly("desk");
		assertThat(this.hall.values(number, "notices", "state")).containsExactly("desk");
		assertThat(this.hall.formValue(number, "Task_AcceptCase", "noticeNote")).contains("请电话或者当面告知申请人", "材料已收到")
			.as("who is not at the window sees no number")
			.doesNotContain("3181234");
		String task = this.hall.task(number, "Task_AcceptCase").path("id").asText();
		assertThat(this.hall.as(CLERK).get("/engine-rest/task/%s/form-variables".formatted(task)).text())
			.contains("0457", "3181234");
		assertThat(requests()).isEmpty();
	}

	@Test
	void writesNothingWhenTheActIsRefused() {
		String number = this.hall.receive();

		this.hall.tryToComplete(CLERK, number, Samples.with(Samples.acceptance(), "received", List.of()));

		assertThat(states(number)).containsExactly(State.PENDING);
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-30T07:59:59, 0", "2026-04-30T08:00:00, 1", "2026-04-30T19:59:59, 1",
			"2026-04-30T20:00:00, 0" })
	void tellsPeopleOnlyBetweenEightAndTwenty(String time, int sent) {
		this.hall.setTime("2026-04-30T07:00");
		this.hall.receive();

		this.hall.setTime(time);
		this.outbox.sendDue();

		assertThat(requests()).hasSize(sent);
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 401, 408, 429, 500, 503 })
	void triesAgainLaterUnderTheSameKeyWhenTheGatewayDoesNotTakeIt(int status) {
		String number = this.hall.receive();
		gatewayAnswers(aResponse().withStatus(status));
		this.outbox.sendDue();
		this.outbox.sendDue();
		assertThat(requests()).as("not before the wait is over").hasSize(1);
		assertThat(notice(number).sending().uncertain()).isFalse();

		this.hall.setTime("2026-04-30T09:01");
		gatewayAnswers(aResponse().withStatus(200));
		this.outbox.sendDue();
		this.outbox.sendDue();

		String key = number + ":ServiceTask_IssueReceipt:1:sms";
		assertThat(requests()).extracting(request -> request.getHeader("Idempotency-Key")).containsExactly(key, key);
		assertThat(states(number)).containsExactly(State.SENT);
	}

	@Test
	void marksAnAttemptWhoseOutcomeNobodyKnows() {
		String number = this.hall.receive();
		gatewayAnswers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

		this.outbox.sendDue();

		assertThat(notice(number).sending().uncertain()).isTrue();
		assertThat(states(number)).containsExactly(State.PENDING);
		this.hall.setTime("2026-04-30T09:01");
		gatewayAnswers(aResponse().withStatus(200));
		this.outbox.sendDue();
		assertThat(notice(number).sending().uncertain()).isFalse();
		assertThat(states(number)).containsExactly(State.SENT);
	}

	@Test
	void movesEveryCaseWhileTheGatewayIsAwayForADayAndTellsEverythingOnceOnItsReturn() {
		gatewayAnswers(aResponse().withStatus(503));
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			String number = this.hall.receive();
			this.hall.complete(CLERK, number, Samples.acceptance());
			numbers.add(number);
		}
		for (int minute = 0; minute < 60 * 24; minute += 20) {
			this.hall.setTime(LocalDateTime.of(2026, 4, 30, 9, 0).plusMinutes(minute).toString());
			this.outbox.sendDue();
		}
		numbers.forEach(number -> {
			this.hall.complete("market-reviewer", number, Samples.review());
			assertThat(states(number)).containsOnly(State.PENDING);
		});

		gatewayAnswers(aResponse().withStatus(200));
		GATEWAY.resetRequests();
		for (int minute = 0; minute < 90; minute += 10) {
			this.hall.setTime(LocalDateTime.of(2026, 5, 1, 9, 0).plusMinutes(minute).toString());
			this.outbox.sendDue();
		}

		numbers.forEach(number -> assertThat(states(number)).containsOnly(State.SENT));
		assertThat(requests()).extracting(request -> request.getHeader("Idempotency-Key"))
			.hasSize(10)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 404, 410, 422 })
	void showsInCockpitWhatHasFailedForGoodWhileTheCaseGoesOn(int status) {
		String number = this.hall.receive();
		gatewayAnswers(aResponse().withStatus(status));

		this.outbox.sendDue();

		assertThat(states(number)).containsExactly(State.FAILED);
		assertThat(this.hall.tasks(number)).contains("Task_TellApplicant");
		assertThat(incidents(number)).contains("noticeFailed")
			.contains("通知未能送达，请改用电话或者当面告知：" + number + ":ServiceTask_IssueReceipt:1:sms（短信网关拒绝（" + status + "））")
			.doesNotContain("13904571234");
		this.hall.complete(CLERK, number, "Task_AcceptCase", Samples.acceptance());
	}

	@Test
	void givesUpAfterThreeDays() {
		String number = this.hall.receive();
		gatewayAnswers(aResponse().withStatus(500));
		this.outbox.sendDue();

		this.hall.setTime("2026-05-03T09:00:01");
		this.outbox.sendDue();

		assertThat(states(number)).containsExactly(State.FAILED);
		assertThat(incidents(number)).contains("短信网关未接收（500）");
	}

	@Test
	void tellsStaffOfCardsAsTheTableSays() throws Exception {
		String number = this.hall.receiveAndAccept();
		this.hall.as("market-reviewer")
			.post("/engine-rest/task/%s/claim".formatted(this.hall.task(number).path("id").asText()),
					Map.of("userId", "market-reviewer"));
		this.outbox.sendDue();
		MAIL.purgeEmailFromAllMailboxes();

		this.hall.setTime("2026-05-09T08:30:01");
		this.hall.runDueJobs();
		this.hall.tellOfCards();
		this.outbox.sendDue();
		assertThat(mailsAbout(number)).containsExactlyInAnyOrder("market-reviewer@hall.example",
				"market-head@hall.example");

		MAIL.purgeEmailFromAllMailboxes();
		this.hall.setTime("2026-05-15T08:00");
		this.hall.runDueJobs();
		this.hall.runDueJobs();
		this.hall.tellOfCards();
		this.outbox.sendDue();
		assertThat(mailsAbout(number)).as("yellow and red")
			.containsExactlyInAnyOrder("market-reviewer@hall.example", "market-head@hall.example",
					"market-reviewer@hall.example", "market-head@hall.example", "director@hall.example",
					"supervisor@hall.example");
		assertThat(this.hall.values(number, "notices", "kind")).as("what the applicant was told")
			.doesNotContain("card");
		assertThat(this.hall.formValue(number, "Task_ReviewCase", "cardNote"))
			.contains("**黄牌**　超过承诺时限（自2026-05-12 00:00起）", "**红牌**");
		assertThat(this.hall.formValue(number, "Task_ReviewCase", "card")).isEqualTo("红牌");
	}

	@Test
	void booksACardThoughTheTableCannotSayWhomToTell() throws Exception {
		String number = this.hall.receiveAndAccept();
		String table = Files.readString(Path.of("processes/rules/card-recipients.dmn"));
		takeTablesAway();
		this.hall.setTime("2026-05-12T08:30");
		this.hall.runDueJobs();
		assertThat(this.hall.values(number, "cards", "colour")).containsExactly("blue", "yellow");

		this.hall.tellOfCards();
		this.hall.tellOfCards();
		MAIL.purgeEmailFromAllMailboxes();
		this.outbox.sendDue();
		assertThat(mailsAbout(number)).isEmpty();
		assertThat(mails("红黄牌通知对象决策表")).as("told once")
			.containsExactlyInAnyOrder("director@hall.example", "supervisor@hall.example");

		deployTable(table);
		this.hall.tellOfCards();
		this.outbox.sendDue();
		assertThat(mailsAbout(number)).contains("market-head@hall.example");
	}

	/** No designer can deploy a table that does not decide. */
	private void takeTablesAway() {
		this.jdbc.sql("delete from public.act_re_decision_def where key_ = 'card-recipients'").update();
	}

	private void deployTable(String table) {
		Answer answer = this.hall.as("designer")
			.deploy("by hand", Map.of("card-recipients.dmn", table.getBytes(StandardCharsets.UTF_8)));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
	}

	@Test
	void sendsEachNoticeOnceThoughSeveralNodesSend() throws InterruptedException {
		for (int i = 0; i < 20; i++) {
			this.hall.receive();
		}
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		for (int i = 0; i < 4; i++) {
			nodes.submit(() -> node().sendDue());
		}
		nodes.shutdown();

		assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
		assertThat(requests()).extracting(request -> request.getHeader("Idempotency-Key"))
			.hasSize(20)
			.doesNotHaveDuplicates();
	}

	@Test
	void leavesSendingToTheNodeThatIsAtIt() {
		this.hall.receive();
		SimpleLock otherNode = this.locks
			.lock(new LockConfiguration(Instant.now(), "outbox", Duration.ofMinutes(1), Duration.ZERO))
			.orElseThrow();

		this.outbox.sendDue();
		assertThat(requests()).isEmpty();

		otherNode.unlock();
		this.outbox.sendDue();
		assertThat(requests()).hasSize(1);
	}

	/**
	 * The node is killed while it sends: its lock does not hold the notices for longer
	 * than a minute.
	 */
	@Test
	void goesOnWithinAMinuteWhenTheNodeThatWasAtItDied() {
		this.locks.lock(new LockConfiguration(Instant.now(), "outbox", Duration.ofMinutes(1), Duration.ZERO))
			.orElseThrow();

		assertThat(this.jdbc.sql("""
				select extract(epoch from lock_until - (now() at time zone 'utc')) from hall.shedlock
				where name = 'outbox'""").query(Double.class).single()).isBetween(30.0, 60.0);
		this.jdbc.sql("update hall.shedlock set lock_until = locked_at where name = 'outbox'").update();
	}

	private Outbox node() {
		NoticeSender sms = new SmsGateway(OutsideWorld.gateway(), OutsideWorld.TOKEN);
		return new Outbox(new OutboxRows(this.jdbc, this.clock, Duration.ofHours(72)), this.transaction,
				new Channels(List.of(sms)), this.incidents, this.cases,
				new TellingHours(this.clock, LocalTime.of(8, 0), LocalTime.of(20, 0)), this.tellings);
	}

	private static void gatewayAnswers(ResponseDefinitionBuilder answer) {
		MappingBuilder every = any(anyUrl()).willReturn(answer);
		GATEWAY.resetMappings();
		GATEWAY.stubFor(every);
	}

	private static List<LoggedRequest> requests() {
		return GATEWAY.findAll(postRequestedFor(urlEqualTo("/messages")));
	}

	private static List<String> mailsAbout(String number) throws Exception {
		return mails(number, "请在任务列表中查看并及时办理");
	}

	private static List<String> mails(String... words) throws Exception {
		List<String> mailboxes = new ArrayList<>();
		for (MimeMessage mail : MAIL.getReceivedMessages()) {
			String text = mail.getContent().toString();
			if (Stream.of(words).allMatch(text::contains)) {
				mailboxes.add(mail.getAllRecipients()[0].toString());
			}
		}
		return mailboxes;
	}

	private Notice notice(String number) {
		return this.ledger.of(new CaseNumber(number)).get(0);
	}

	private List<State> states(String number) {
		return this.ledger.of(new CaseNumber(number)).stream().map(notice -> notice.sending().state()).toList();
	}

	private String incidents(String number) {
		String instance = this.hall.as("admin")
			.get("/engine-rest/process-instance?businessKey=" + number)
			.body()
			.get(0)
			.path("id")
			.asText();
		return this.hall.as("supervisor").get("/engine-rest/incident?processInstanceId=" + instance).text();
	}

}
