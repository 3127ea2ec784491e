package onewindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be checked of the containers without starting them. */
class DockerTests {

	private static final Path FOLDER = Path.of("docker");

	private final JsonNode compose = read();

	@Test
	void waitsForAHealthyDatabaseAndLooksAfterBoth() {
		JsonNode services = this.compose.path("services");

		assertThat(services.path("hall").path("depends_on").path("database").path("condition").asText())
			.isEqualTo("service_healthy");
		assertThat(services.path("database").path("healthcheck").path("test").toString()).contains("pg_isready");
		assertThat(lines("Dockerfile")).anyMatch(line -> line.startsWith("HEALTHCHECK"))
			.anyMatch(line -> line.contains("/actuator/health"));
	}

	@Test
	void keepsItsDataInAVolumeThatIsDeclared() {
		String mount = this.compose.path("services").path("database").path("volumes").get(0).asText();

		assertThat(mount).endsWith(":/var/lib/postgresql/data");
		assertThat(this.compose.path("volumes").has(mount.replaceFirst(":.*", ""))).isTrue();
	}

	@Test
	void takesSecretsFromFilesAndNowhereElse() throws IOException {
		this.compose.path("services")
			.forEach(service -> service.path("secrets")
				.forEach(secret -> assertThat(this.compose.path("secrets").path(secret.asText()).path("file").asText())
					.startsWith("./secrets/")));
		assertThat(Files.readString(FOLDER.resolve("compose.yaml"))).doesNotContainPattern("(?i)password: *[^/\\s]");
		assertThat(Files.readString(FOLDER.resolve(".gitignore"))).contains("secrets/");
	}

	@Test
	void givesTheHallTheSecretsUnderTheNamesThatItReads(@TempDir Path secrets) throws IOException {
		this.compose.path("services")
			.path("hall")
			.path("secrets")
			.forEach(secret -> write(secrets.resolve(secret.asText())));
		String imported = this.compose.path("services")
			.path("hall")
			.path("environment")
			.path("SPRING_CONFIG_IMPORT")
			.asText();

		try (var context = new SpringApplicationBuilder(Object.class).web(WebApplicationType.NONE)
			.properties(Map.of("spring.config.import", imported.replace("/run/secrets/", secrets + "/")))
			.run()) {
			assertThat(List.of("spring.datasource.password", "onewindow.admin-password", "onewindow.applicant-key"))
				.allMatch(name -> "secret".equals(context.getEnvironment().getProperty(name)));
		}
	}

	@Test
	void copiesFoldersThatExist() {
		assertThat(lines("Dockerfile").stream()
			.filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
			.map(line -> Path.of(line.split(" ")[1]))).isNotEmpty().allMatch(Files::exists);
		assertThat(lines("../.dockerignore")).contains("!pom.xml", "!src", "!processes", "!forms");
	}

	@Test
	void runsAsAnOrdinaryUserInTheTimeOfTheHall() {
		assertThat(lines("Dockerfile")).contains("USER hall", "ENV TZ=Asia/Shanghai");
		assertThat(this.compose.path("services").path("hall").path("cap_drop").get(0).asText()).isEqualTo("ALL");
		assertThat(this.compose.path("services").path("hall").path("ports").get(0).asText()).startsWith("127.0.0.1:");
	}

	private static List<String> lines(String file) {
		try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
			return lines.map(String::strip).toList();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static void write(Path file) {
		try {
			Files.writeString(file, "secret");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static JsonNode read() {
		try {
			return new YAMLMapper().readTree(FOLDER.resolve("compose.yaml").toFile());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
