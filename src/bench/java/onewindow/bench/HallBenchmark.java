package onewindow.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import com.zaxxer.hikari.HikariDataSource;
import onewindow.OneWindowApplication;
import onewindow.engine.workflow.ModelBeans;
import onewindow.testing.FreshFolder;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenCases;
import onewindow.testing.Samples;
import onewindow.testing.SentStatements;
import onewindow.testing.SentStatements.Trip;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Measures the hall against a bare engine; see the README for how to run and read it. */
public final class HallBenchmark {

	private static final int POOL = 30;

	private static final int WARM_UP = 500;

	private static final int CASES = 200;

	private static final int ROUNDS = 3;

	/** Of each one case, where something is counted. */
	private static final int UNITS = 4;

	private static final int ACCEPTING = 25_000;

	private static final int REVIEWING = 75_000;

	private HallBenchmark() {
	}

	/**
	 * Measures and prints tables.
	 * @param arguments what to measure, with commas between: {@code starts}, {@code cases},
	 * {@code downtime}, {@code lists}, {@code scale}
	 */
	public static void main(String[] arguments) throws Exception {
		Set<String> wanted = Set.of(arguments[0].split(","));
		if (wanted.contains("starts")) {
			Starts.measure();
		}
		try (ConfigurableApplicationContext hall = hall()) {
			measure(hall, wanted);
		}
		Results.compareAndKeep();
	}

	private static void measure(ConfigurableApplicationContext hall, Set<String> wanted) throws Exception {
		HallLane ours = new HallLane(hall);
		Lists lists = new Lists(hall);
		lists.ofEmptyTables();
		if (wanted.contains("cases")) {
			withBare(hall, ours, wanted.contains("downtime"));
		}
		else if (wanted.contains("downtime")) {
			Round.of(ours, WARM_UP);
			Downtime.measure(hall, ours);
		}
		if (wanted.contains("lists") || wanted.contains("scale")) {
			if (!wanted.contains("cases")) {
				fill(ours);
			}
			lists.ofManyTasks();
			lists.ofOneCase();
		}
		if (wanted.contains("scale")) {
			lists.ofAMillion();
		}
	}

	/** A hall that has a gateway, which gets nothing while it is measured. */
	private static ConfigurableApplicationContext hall() {
		return new SpringApplicationBuilder(OneWindowApplication.class, HallDriver.class, ItemDriver.class,
				SentStatements.class).run(
				"--server.port=0", "--onewindow.data=" + FreshFolder.create(),
				"--spring.datasource.hikari.maximum-pool-size=" + POOL, "--logging.level.root=warn",
				"--logging.level.onewindow=warn", "--onewindow.sms.url=http://127.0.0.1:9/",
				"--onewindow.notification.interval=24h");
	}

	private static void withBare(ConfigurableApplicationContext hall, HallLane ours, boolean down)
			throws IOException, InterruptedException {
		SentStatements statements = hall.getBean(SentStatements.class);
		BareLane bare = bare(hall, statements);
		try {
			compare("empty tables", ours, bare);
			count(ours, statements);
			count(bare, statements);
			if (down) {
				Downtime.measure(hall, ours);
			}
			fill(ours);
			fill(bare);
			compare("100,000 open cases", ours, bare);
		}
		finally {
			bare.close();
		}
	}

	/** Copies one case that waits for acceptance and one that waits for review. */
	private static void fill(Lane lane) {
		String received = lane.openCase();
		String accepted = lane.openCase();
		lane.accept(accepted);
		OpenCases cases = new OpenCases(lane.database());
		cases.fill(received, 1_000_000, ACCEPTING);
		cases.fill(accepted, 2_000_000, REVIEWING);
	}

	/** Statements and round trips, which are the same on every machine. */
	private static void count(Lane lane, SentStatements statements) {
		List<Trip> trips = statements.of(() -> {
			for (int i = 0; i < UNITS; i++) {
				lane.leadCase();
			}
		})
			.stream()
			.filter(trip -> !trip.sql().equals(SentStatements.COMMIT))
			.toList();
		double sent = trips.stream().mapToInt(Trip::statements).sum() / (double) UNITS;
		double together = trips.size() / (double) UNITS;
		print("%-14s %.0f statements in %.0f round trips a case%n", lane.name(), sent, together);
		Results.note("statements per case, " + lane.name(), sent);
		Results.note("round trips per case, " + lane.name(), together);
	}

	private static BareLane bare(ConfigurableApplicationContext hall, SentStatements statements) throws IOException {
		JdbcConnectionDetails server = hall.getBean(JdbcConnectionDetails.class);
		hall.getBean(JdbcTemplate.class).execute("create database bare");
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(server.getJdbcUrl().replaceFirst("/postgres$", "/bare"));
		database.setUsername(server.getUsername());
		database.setPassword(server.getPassword());
		database.setMaximumPoolSize(POOL);
		return new BareLane(statements.watched(database), hall.getBean(ModelBeans.class).delegates(),
				deployed(hall.getBean(RepositoryService.class)));
	}

	private static Map<String, byte[]> deployed(RepositoryService repository) throws IOException {
		Deployment deployment = repository.createDeploymentQuery().deploymentName(Samples.ITEM).singleResult();
		Map<String, byte[]> files = new HashMap<>();
		for (String name : repository.getDeploymentResourceNames(deployment.getId())) {
			try (InputStream in = repository.getResourceAsStream(deployment.getId(), name)) {
				files.put(name, in.readAllBytes());
			}
		}
		return files;
	}

	private static void compare(String title, Lane ours, Lane bare) throws InterruptedException {
		warmUp(ours);
		warmUp(bare);
		List<Round> oursRounds = new ArrayList<>();
		List<Round> bareRounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			oursRounds.add(Round.of(ours, CASES));
			bareRounds.add(Round.of(bare, CASES));
		}
		print("%n%s: %d rounds of %d cases each, 8 clients, alternating (medians)%n", title, ROUNDS, CASES);
		print("%-14s %9s %14s %28s %12s %26s%n", "", "cases/s", "(min–max)", "rows ins/upd/del per case", "WAL/case",
				"CPU/case (JVM + database)");
		row(ours, oursRounds);
		row(bare, bareRounds);
		double speed = median(oursRounds, Round::casesPerSecond) / median(bareRounds, Round::casesPerSecond);
		double cpu = median(bareRounds, Round::cpu) / median(oursRounds, Round::cpu);
		print("ratio of speeds %.2f, of CPU %.2f%n", speed, cpu);
		Results.note(title + ": ratio of speeds", speed);
		Results.note(title + ": ratio of CPU", cpu);
		Results.note(title + ": WAL per case, kB", median(oursRounds, Round::walBytes) / 1000);
		Results.note(title + ": rows inserted per case", median(oursRounds, Round::inserted));
	}

	/** And lets the planner know of it what it knows on any day but the first. */
	private static void warmUp(Lane lane) throws InterruptedException {
		Round.of(lane, WARM_UP);
		new JdbcTemplate(lane.database()).execute("vacuum analyze");
	}

	private static void row(Lane lane, List<Round> rounds) {
		print("%-14s %9.1f %14s %28s %9.0f kB %26s%n", lane.name(), median(rounds, Round::casesPerSecond),
				"%.1f–%.1f".formatted(rounds.stream().mapToDouble(Round::casesPerSecond).min().orElseThrow(),
						rounds.stream().mapToDouble(Round::casesPerSecond).max().orElseThrow()),
				"%.0f / %.0f / %.0f".formatted(median(rounds, Round::inserted), median(rounds, Round::updated),
						median(rounds, Round::deleted)),
				median(rounds, Round::walBytes) / 1000,
				"%.1f + %.1f ms".formatted(median(rounds, Round::javaCpu), median(rounds, Round::databaseCpu)));
	}

	private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
		return rounds.stream().mapToDouble(of).sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
	}

	static void print(String format, Object... values) {
		System.out.printf(format, values);
	}

}
