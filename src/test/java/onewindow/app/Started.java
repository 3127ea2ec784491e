package onewindow.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import onewindow.testing.FreshFolder;

/** The application as a process of its own. */
final class Started implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Process process;

	private final Path log;

	private Started(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/** As {@code mvn spring-boot:run} starts it: with everything on the class path. */
	static Started fromClasses(Path data, String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"),
				"onewindow.OneWindowApplication", "--onewindow.data=" + data));
		all.addAll(List.of(arguments));
		return start(all, Map.of());
	}

	/** With its data on a disk of so many megabytes, which only this process sees. */
	static Started onADiskOf(int megabytes) throws IOException {
		Path disk = FreshFolder.create();
		List<String> command = new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
				"mount -t tmpfs -o size=%dm none %s && exec \"$0\" \"$@\"".formatted(megabytes, disk)));
		command.addAll(java(List.of("-cp", System.getProperty("java.class.path"), "onewindow.OneWindowApplication",
				"--onewindow.data=" + disk)));
		return run(command, Map.of());
	}

	/** As it is packaged. */
	static Started fromJar(Map<String, String> environment) throws IOException {
		return start(List.of("-jar", jar().toString()), environment);
	}

	static Path jar() throws IOException {
		try (var files = Files.list(Path.of("target"))) {
			return files.filter(file -> file.getFileName().toString().matches("one-window-.*\\.jar"))
				.findFirst()
				.orElseThrow(
						() -> new IllegalStateException("Run mvn package first: target/one-window-*.jar is missing"));
		}
	}

	private static Started start(List<String> arguments, Map<String, String> environment) throws IOException {
		return run(java(arguments), environment);
	}

	private static List<String> java(List<String> arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:TieredStopAtLevel=1"));
		command.addAll(arguments);
		if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port"))) {
			command.add("--server.port=0");
		}
		return command;
	}

	private static Started run(List<String> command, Map<String, String> environment) throws IOException {
		Path log = FreshFolder.create().resolve("log.txt");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		return new Started(builder.start(), log);
	}

	/** Lets it run for a while. */
	void runFor(Duration time) throws InterruptedException {
		this.process.waitFor(time.toSeconds(), TimeUnit.SECONDS);
	}

	/** The headers of an answer. */
	Map<String, List<String>> headers(String path, String header, String value)
			throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address() + path)).header(header, value).build(),
					BodyHandlers.discarding())
			.headers()
			.map();
	}

	/** Waits until the hall is open. */
	Started open() throws IOException, InterruptedException {
		await(Pattern.compile("One Window is open"));
		return this;
	}

	/** Waits until it has ended by itself. */
	String end() throws IOException, InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new AssertionError("Still running:\n" + log());
		}
		return log();
	}

	int exitValue() {
		return this.process.exitValue();
	}

	String address() throws IOException, InterruptedException {
		return await(Pattern.compile("Tasklist (http://localhost:\\d+)/")).group(1);
	}

	String password() throws IOException, InterruptedException {
		return await(Pattern.compile("demo password: (\\S+)")).group(1);
	}

	String log() throws IOException {
		return Files.readString(this.log);
	}

	/** Ends it the hard way. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	private Matcher await(Pattern pattern) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			Matcher matcher = pattern.matcher(log());
			if (matcher.find()) {
				return matcher;
			}
			if (this.process.waitFor(200, TimeUnit.MILLISECONDS)) {
				throw new AssertionError("Ended before '%s':\n%s".formatted(pattern, log()));
			}
		}
		throw new AssertionError("No '%s' in time:\n%s".formatted(pattern, log()));
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				kill();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
