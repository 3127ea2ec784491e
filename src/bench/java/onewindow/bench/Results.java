package onewindow.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** What a run has found, kept in a file beside what the run before had found. */
final class Results {

	private static final Path FILE = Path.of("benchmark.properties");

	private static final String TIME = "time";

	private static final Map<String, Double> FOUND = new LinkedHashMap<>();

	private Results() {
	}

	/** Notes a figure that a later run on the same machine can be held against. */
	static void note(String name, double figure) {
		FOUND.put(name, figure);
	}

	/** Prints what differs from the run before, and keeps this one for the next. */
	static void compareAndKeep() throws IOException {
		Properties before = new Properties();
		if (Files.exists(FILE)) {
			try (Reader file = Files.newBufferedReader(FILE)) {
				before.load(file);
			}
			HallBenchmark.print("%ncompared with the run of %s%n%-56s %10s %10s %8s%n", before.get(TIME), "", "before",
					"now", "ratio");
			FOUND.forEach((name, now) -> compare(name, before.getProperty(name), now));
		}
		FOUND.forEach((name, now) -> before.setProperty(name, now.toString()));
		before.setProperty(TIME, LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES).toString());
		try (Writer file = Files.newBufferedWriter(FILE)) {
			before.store(file, null);
		}
	}

	private static void compare(String name, String before, double now) {
		if (before != null) {
			double then = Double.parseDouble(before);
			HallBenchmark.print("%-56s %10.2f %10.2f %8.2f%n", name, then, now, now / then);
		}
	}

}
