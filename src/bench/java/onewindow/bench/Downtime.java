package onewindow.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The hall was down for ten working days while a thousand accepted cases waited, each with
 * five timers: how long the engine's own job executor takes to make it good, against the time
 * in which as many cases are opened and accepted.
 */
final class Downtime {

	private static final int CASES = 1_000;

	private static final int WARM_UP = 500;

	private static final int CLIENTS = 8;

	private static final int TIMERS = 5;

	private Downtime() {
	}

	/** Both halves are warmed up, as in all that is measured here. */
	static void measure(ConfigurableApplicationContext hall, HallLane lane) throws InterruptedException {
		makeGood(hall, lane, WARM_UP);
		Figures figures = makeGood(hall, lane, CASES);
		HallBenchmark.print(
				"%n1,000 open cases after ten working days of downtime: %d cards in %.1f s; opening and accepting them took %.1f s (%.2f)%n",
				figures.cards(), figures.makingGood(), figures.opening(), figures.ratio());
		Results.note("making good a downtime to opening the cases", figures.ratio());
	}

	private static Figures makeGood(ConfigurableApplicationContext hall, HallLane lane, int cases)
			throws InterruptedException {
		ProcessEngineConfigurationImpl engine = hall.getBean(ProcessEngineConfigurationImpl.class);
		JdbcTemplate jdbc = hall.getBean(JdbcTemplate.class);
		engine.getJobExecutor().shutdown();
		Instant begun = Instant.now();
		open(lane, cases);
		double opening = secondsSince(begun);
		long before = cards(jdbc);
		ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(40))));
		Instant up = Instant.now();
		engine.getJobExecutor().start();
		ManagementService management = hall.getBean(ManagementService.class);
		while (management.createJobQuery().active().executable().count() > 0) {
			TimeUnit.MILLISECONDS.sleep(200);
		}
		double makingGood = secondsSince(up);
		ClockUtil.reset();
		long booked = cards(jdbc) - before;
		if (booked < (long) cases * TIMERS) {
			throw new IllegalStateException("Only %d cards were booked".formatted(booked));
		}
		return new Figures(opening, makingGood, booked);
	}

	private static void open(HallLane lane, int cases) throws InterruptedException {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		for (int i = 0; i < cases; i++) {
			clients.submit(() -> lane.accept(lane.openCase()));
		}
		clients.shutdown();
		if (!clients.awaitTermination(10, TimeUnit.MINUTES)) {
			throw new IllegalStateException("The cases were not opened in time");
		}
	}

	private static long cards(JdbcTemplate jdbc) {
		return jdbc.queryForObject("select count(*) from hall.card", Long.class);
	}

	private static double secondsSince(Instant begun) {
		return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
	}

	/** Opening and making good in seconds. */
	private record Figures(double opening, double makingGood, long cards) {

		double ratio() {
			return this.makingGood / this.opening;
		}

	}

}
