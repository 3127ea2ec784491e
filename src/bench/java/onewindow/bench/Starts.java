package onewindow.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.testing.FreshFolder;

import org.springframework.util.FileSystemUtils;

/**
 * How long the hall takes to open with all its items and with three of them: on an empty
 * database, and again on the same one.
 */
final class Starts {

	private static final Set<String> THREE = Set.of("food-business-permit", "unemployment-registration",
			"public-place-hygiene-permit");

	private static final int RESTARTS = 3;

	private Starts() {
	}

	static void measure() throws IOException, InterruptedException {
		String all = classPath(Path.of("target", "classes"));
		String three = classPath(withThree());
		Path dataOfAll = FreshFolder.create();
		Path dataOfThree = FreshFolder.create();
		open(three, FreshFolder.create());
		double firstOfThree = open(three, dataOfThree);
		double firstOfAll = open(all, dataOfAll);
		List<Double> restartsOfThree = new ArrayList<>();
		List<Double> restartsOfAll = new ArrayList<>();
		for (int i = 0; i < RESTARTS; i++) {
			restartsOfThree.add(open(three, dataOfThree));
			restartsOfAll.add(open(all, dataOfAll));
		}
		HallBenchmark.print("%nstart, seconds from the command to the open hall (restarts: medians of %d)%n", RESTARTS);
		HallBenchmark.print("%-12s %12s %12s %8s%n", "", "three items", "all items", "ratio");
		row("first start", firstOfThree, firstOfAll);
		row("restart", median(restartsOfThree), median(restartsOfAll));
	}

	private static void row(String name, double three, double all) {
		HallBenchmark.print("%-12s %12.1f %12.1f %8.2f%n", name, three, all, all / three);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	/** Libraries and classes, without those of the tests. */
	private static String classPath(Path classes) {
		return classes.toAbsolutePath() + File.pathSeparator
				+ Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
					.filter(entry -> entry.endsWith(".jar"))
					.collect(Collectors.joining(File.pathSeparator));
	}

	private static Path withThree() throws IOException {
		Path copy = FreshFolder.create();
		FileSystemUtils.copyRecursively(Path.of("target", "classes"), copy);
		try (var files = Files.walk(copy.resolve("processes/items"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (!THREE.contains(file.getFileName().toString().replaceFirst("\\..*", ""))) {
					Files.delete(file);
				}
			}
		}
		return copy;
	}

	private static double open(String classPath, Path data) throws IOException, InterruptedException {
		Path log = FreshFolder.create().resolve("log.txt");
		long from = System.nanoTime();
		Process hall = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", classPath, "onewindow.OneWindowApplication",
				"--onewindow.data=" + data, "--server.port=0")
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		try {
			while (!Files.readString(log).contains("One Window is open")) {
				if (!hall.isAlive()) {
					throw new IllegalStateException(Files.readString(log));
				}
				Thread.sleep(20);
			}
			return (System.nanoTime() - from) / 1e9;
		}
		finally {
			hall.destroy();
			hall.waitFor();
		}
	}

}
