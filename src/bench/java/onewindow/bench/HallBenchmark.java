package onewindow.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import com.zaxxer.hikari.HikariDataSource;
import onewindow.OneWindowApplication;
import onewindow.engine.workflow.ModelBeans;
import onewindow.testing.Client;
import onewindow.testing.FreshFolder;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Measures the hall against a bare engine; see the README for how to run and read it. */
public final class HallBenchmark {

	private static final int POOL = 30;

	private static final int WARM_UP = 500;

	private static final int CASES = 200;

	private static final int ROUNDS = 3;

	private static final int ACCEPTING = 25_000;

	private static final int REVIEWING = 75_000;

	private HallBenchmark() {
	}

	/** Runs everything and prints a table. */
	public static void main(String[] args) throws Exception {
		Starts.measure();
		try (ConfigurableApplicationContext hall = SpringApplication.run(OneWindowApplication.class, "--server.port=0",
				"--onewindow.data=" + FreshFolder.create(), "--spring.datasource.hikari.maximum-pool-size=" + POOL,
				"--logging.level.root=warn", "--logging.level.onewindow=warn")) {
			HallLane ours = new HallLane(hall);
			BareLane bare = bare(hall);
			try {
				compare("empty tables", ours, bare);
				page(hall);
				Downtime.measure(hall, ours);
				new OpenCases(ours.database()).fill(ours, ACCEPTING, REVIEWING);
				new OpenCases(bare.database()).fill(bare, ACCEPTING, REVIEWING);
				compare("100,000 open cases", ours, bare);
				page(hall);
			}
			finally {
				bare.close();
			}
		}
	}

	private static BareLane bare(ConfigurableApplicationContext hall) throws IOException {
		JdbcConnectionDetails server = hall.getBean(JdbcConnectionDetails.class);
		hall.getBean(JdbcTemplate.class).execute("create database bare");
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(server.getJdbcUrl().replaceFirst("/postgres$", "/bare"));
		database.setUsername(server.getUsername());
		database.setPassword(server.getPassword());
		database.setMaximumPoolSize(POOL);
		return new BareLane(database, hall.getBean(ModelBeans.class).delegates(),
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
		Round.of(ours, WARM_UP);
		Round.of(bare, WARM_UP);
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
		print("ratio of speeds %.2f, of CPU %.2f%n",
				median(oursRounds, Round::casesPerSecond) / median(bareRounds, Round::casesPerSecond),
				median(bareRounds, Round::cpu) / median(oursRounds, Round::cpu));
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

	/** What a clerk waits for: the filter's first page and its count, as that clerk. */
	private static void page(ConfigurableApplicationContext hall) {
		String filter = hall.getBean(FilterService.class)
			.createTaskFilterQuery()
			.filterName("本窗口待办")
			.singleResult()
			.getId();
		String address = "http://localhost:" + hall.getEnvironment().getProperty("local.server.port");
		Client clerk = new Client(address, "s042", FreshFolder.password(hall.getEnvironment()));
		String list = "/engine-rest/filter/%s/list?firstResult=0&maxResults=15".formatted(filter);
		String count = "/engine-rest/filter/%s/count".formatted(filter);
		print("clerk's first page p95 %.0f ms, its count p95 %.0f ms (over HTTP, %s tasks)%n", p95(clerk, list),
				p95(clerk, count), clerk.get(count).body().path("count").asText());
	}

	private static double p95(Client clerk, String path) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			Instant start = Instant.now();
			if (clerk.get(path).status() != 200) {
				throw new IllegalStateException("No answer from " + path);
			}
			times.add(Duration.between(start, Instant.now()).toNanos() / 1e6);
		}
		return times.stream().skip(20).sorted().skip(94).findFirst().orElseThrow();
	}

	static void print(String format, Object... values) {
		System.out.printf(format, values);
	}

}
