package onewindow.doors.threshold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** What strangers may cost: a line of the log, a few seconds, a few kilobytes. */
@OpenHall
@ExtendWith(OutputCaptureExtension.class)
class ThresholdIT {

	private static final String AT_HOME = "127.0.0.1";

	private static final String ELSEWHERE = "127.0.0.2";

	@Autowired
	HallDriver hall;

	/** Other tests have the same clock, the same people, and no patience. */
	@AfterEach
	void waitAndSignInRightly() {
		this.hall.setTime("2026-05-06T12:00:00");
		for (String user : List.of("admin", "s046", "s047", "s048")) {
			assertThat(this.hall.as(user).get("/api/items").status()).as(user).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "//engine-rest/user", "/engine-rest/user;x=1", "/engine-rest//user", "/camunda/;x/app",
			"//camunda/app/tasklist" })
	void turnsOddAddressesAwayAtTheCostOfOneLine(String path, CapturedOutput log) throws IOException {
		int before = log.getAll().length();
		try (RawRequest stranger = from(AT_HOME)) {
			assertThat(stranger.send(get(path, "")).status()).isEqualTo(400);
			assertThat(stranger.rest()).contains("地址有误");
		}
		assertThat(log.getAll().substring(before).lines()).hasSizeLessThanOrEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/camunda", "/camunda/app/tasklist", "/camunda/app/cockpit/" })
	void repeatsNoHostInARedirect(String path) throws IOException {
		try (RawRequest stranger = from(AT_HOME)) {
			assertThat(
					stranger.send("GET %s HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".formatted(path))
						.status())
				.isEqualTo(302);
			assertThat(stranger.rest()).contains("Location: /camunda/app/").doesNotContain("evil.example");
		}
	}

	@Test
	void delaysWhoeverTypesWrongPasswordsAndNobodyElsewhere() throws IOException {
		this.hall.setTime("2026-05-06T10:00:00");
		wrongPasswords("admin", 5);

		assertThat(this.hall.as("admin").get("/api/items").status()).isEqualTo(429);
		assertThat(statusFrom(ELSEWHERE, "admin")).as("the administrator elsewhere").isEqualTo(200);
		assertThat(this.hall.as("director").get("/api/items").status()).as("others at the same place").isEqualTo(200);

		this.hall.setTime("2026-05-06T10:00:06");
		assertThat(this.hall.as("admin").get("/api/items").status()).isEqualTo(200);
		wrongPasswords("admin", 4);
		assertThat(this.hall.as("admin").get("/api/items").status()).as("counted anew").isEqualTo(200);
	}

	@Test
	void notesWhoWasKeptOutInOneLineWithoutWhatWasSent(CapturedOutput log) {
		int before = log.getAll().length();
		this.hall.as("s048", "Wrong-password-1").get("/api/items?applicant=232703195602291015");
		this.hall.as("market-reviewer").get("/engine-rest/deployment/unknown/resources");
		this.hall.as(CLERK).post("/api/demo/clock", Map.of("advanceWorkingDays", 1));
		this.hall.as("s048\nforged line", "Wrong-password-1").get("/api/items");
		this.hall.as(CLERK).post("/engine-rest/task", "x".repeat(17 * 1024 * 1024));

		List<String> lines = log.getAll().substring(before).lines().toList();
		assertThat(lines).anyMatch(line -> line.endsWith("401 GET /api/items to s048 from 127.0.0.1"))
			.anyMatch(line -> line.endsWith("403 POST /api/demo/clock to " + CLERK + " from 127.0.0.1"))
			.anyMatch(line -> line.endsWith("413 POST /engine-rest/task to " + CLERK + " from 127.0.0.1"))
			.anyMatch(line -> line.endsWith("401 GET /api/items to something odd from 127.0.0.1"))
			.noneMatch(line -> line.contains("232703195602291015") || line.startsWith("forged"));
	}

	@Test
	void locksNobodyOutForGood() {
		this.hall.setTime("2026-05-06T10:00:00");
		for (int minute = 0; minute < 30; minute++) {
			wrongPasswords("s048", 2);
			this.hall.setTime("2026-05-06T10:%02d:00".formatted(minute));
		}
		this.hall.setTime("2026-05-06T10:40:00");

		assertThat(this.hall.as("s048").get("/api/items").status()).isEqualTo(200);
	}

	@Test
	void countsNothingButRightPasswordsAsTheEndOfFailures() throws IOException {
		this.hall.setTime("2026-05-06T10:00:00");
		wrongPasswords("s046", 3);
		this.hall.anonymous()
			.send("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "application/x-www-form-urlencoded",
					"username=s046&password=without-a-token");
		try (RawRequest stranger = from(AT_HOME)) {
			stranger.send(get("/camunda/api/engine/engine", authorization("s046", "wrong"))).status();
		}
		wrongPasswords("s046", 2);

		assertThat(this.hall.as("s046").get("/api/items").status()).isEqualTo(429);
	}

	@Test
	void tellsPeopleAtTheLoginInChinese() {
		this.hall.setTime("2026-05-06T10:00:00");
		for (int i = 0; i < 5; i++) {
			Answer answer = login("s047", "Wrong-password-1");
			assertThat(answer.status()).isEqualTo(401);
			assertThat(answer.body().path("message").asText()).isEqualTo("用户名或者密码不正确，或者无权使用此应用");
		}

		Answer delayed = login("s047", this.hall.password());

		assertThat(delayed.status()).isEqualTo(429);
		assertThat(delayed.body().path("message").asText()).isEqualTo("密码连续输错，请在6秒后再试；忘记密码的，请系统管理员重新设置");
	}

	@Test
	void readsLittleOfWhoHasNotSignedIn() throws IOException {
		assertThat(this.hall.anonymous()
			.send("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "application/json", "x".repeat(70_000))
			.status()).isEqualTo(413);
		assertThat(login("s047", "x".repeat(70_000)).status()).isEqualTo(413);
		assertThat(this.hall.anonymous().post("/engine-rest/task", "x".repeat(200_000)).status()).isEqualTo(401);
		try (RawRequest stranger = from(AT_HOME)) {
			stranger.send("POST /api/items HTTP/1.1\r\nHost: hall\r\nTransfer-Encoding: chunked\r\n\r\n");
			for (int i = 0; i < 5; i++) {
				stranger.send("4000\r\n%s\r\n".formatted("x".repeat(0x4000)));
			}
			assertThat(stranger.status()).isEqualTo(413);
		}
	}

	/** Whoever has opened a login has a token, and has not signed in. */
	@Test
	void waitsForNoFilesOfWhoHasOnlyOpenedTheLogin() throws IOException {
		String login;
		try (RawRequest stranger = from(AT_HOME)) {
			login = stranger.send(get("/camunda/app/cockpit/default/", "")).rest();
		}
		String token = found("XSRF-TOKEN=(\\w+)", login);
		try (RawRequest stranger = from(AT_HOME)) {
			stranger.send("""
					POST /camunda/api/hall/models/food-business-permit/lint HTTP/1.1\r
					Host: hall\r
					Cookie: JSESSIONID=%s; XSRF-TOKEN=%s\r
					X-XSRF-TOKEN: %s\r
					Content-Type: multipart/form-data; boundary=x\r
					Content-Length: 900000\r
					\r
					--x\r
					""".formatted(found("JSESSIONID=(\\w+)", login), token, token));
			assertThat(stranger.status()).isEqualTo(401);
		}
	}

	private static String found(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as(text).isTrue();
		return matcher.group(1);
	}

	@Test
	void takesAWholeItemWithItsModelsFromWhoHas() {
		assertThat(this.hall.as("designer")
			.upload("/api/models/lint", Map.of("big.form", "x".repeat(300_000).getBytes(StandardCharsets.UTF_8)))
			.status()).isIn(200, 400);
		assertThat(this.hall.as(CLERK)
			.post("/engine-rest/task", "{\"processInstanceBusinessKey\":\"%s\"}".formatted("x".repeat(100_000)))
			.status()).isEqualTo(200);
		assertThat(this.hall.as(CLERK).post("/engine-rest/task", "x".repeat(17 * 1024 * 1024)).status()).isEqualTo(413);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/items", "/api/items/food-business-permit", "/engine-rest/task", "/engine-rest/user",
			"/engine-rest/task/unknown", "/engine-rest/history/task" })
	void letsNobodyKeepWhatMayTellOfAPerson(String path) throws IOException {
		try (RawRequest clerk = from(AT_HOME)) {
			clerk.send(get(path, authorization(CLERK))).status();
			assertThat(clerk.rest()).contains("Cache-Control: no-store");
		}
	}

	private Answer login(String user, String password) {
		return this.hall.openTasklist().tryToSignIn(user, password);
	}

	private void wrongPasswords(String user, int times) {
		for (int i = 0; i < times; i++) {
			assertThat(this.hall.as(user, "Wrong-password-1").get("/api/items").status()).isIn(401, 429);
		}
	}

	private int statusFrom(String address, String user) throws IOException {
		try (RawRequest request = from(address)) {
			return request.send(get("/api/items", authorization(user))).status();
		}
	}

	private String authorization(String user) {
		return authorization(user, this.hall.password());
	}

	private static String authorization(String user, String password) {
		return "Authorization: Basic %s\r\n".formatted(
				Base64.getEncoder().encodeToString("%s:%s".formatted(user, password).getBytes(StandardCharsets.UTF_8)));
	}

	private static String get(String path, String headers) {
		return "GET %s HTTP/1.1\r\nHost: hall\r\nConnection: close\r\n%s\r\n".formatted(path, headers);
	}

	private RawRequest from(String address) throws IOException {
		return new RawRequest(this.hall.address(), address);
	}

}
