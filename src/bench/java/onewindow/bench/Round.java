package onewindow.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one round of cases took.
 *
 * @param casesPerSecond the speed
 * @param inserted rows per case
 * @param updated rows per case
 * @param deleted rows per case
 * @param walBytes write-ahead log per case
 * @param javaCpu milliseconds of processor time per case in this process
 * @param databaseCpu milliseconds of processor time per case in PostgreSQL
 */
record Round(double casesPerSecond, double inserted, double updated, double deleted, double walBytes,
		double javaCpu, double databaseCpu) {

	private static final int CLIENTS = 8;

	/** Of both, which other load on the machine does not touch as it does the speed. */
	double cpu() {
		return this.javaCpu + this.databaseCpu;
	}

	static Round of(Lane lane, int cases) throws InterruptedException {
		JdbcTemplate jdbc = new JdbcTemplate(lane.database());
		Counters before = Counters.read(jdbc);
		Instant start = Instant.now();
		lead(lane, cases);
		double seconds = Duration.between(start, Instant.now()).toNanos() / 1e9;
		Counters after = Counters.read(jdbc);
		return new Round(cases / seconds, (after.inserted - before.inserted) / (double) cases,
				(after.updated - before.updated) / (double) cases, (after.deleted - before.deleted) / (double) cases,
				(after.wal - before.wal) / (double) cases, (after.javaCpu - before.javaCpu) / (double) cases,
				(after.databaseCpu - before.databaseCpu) / (double) cases);
	}

	private static void lead(Lane lane, int cases) throws InterruptedException {
		AtomicInteger left = new AtomicInteger(cases);
		AtomicInteger failed = new AtomicInteger();
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		for (int i = 0; i < CLIENTS; i++) {
			clients.execute(() -> {
				while (left.getAndDecrement() > 0) {
					try {
						lane.leadCase();
					}
					catch (RuntimeException ex) {
						failed.incrementAndGet();
						throw ex;
					}
				}
			});
		}
		clients.shutdown();
		if (!clients.awaitTermination(10, TimeUnit.MINUTES) || failed.get() > 0) {
			throw new IllegalStateException("%s: %d cases failed".formatted(lane.name(), failed.get()));
		}
	}

	/** Sessions hand in their counts when they are idle for a second. */
	private record Counters(long inserted, long updated, long deleted, long wal, long javaCpu, long databaseCpu) {

		static Counters read(JdbcTemplate jdbc) throws InterruptedException {
			TimeUnit.MILLISECONDS.sleep(1500);
			return jdbc.queryForObject("""
					select tup_inserted, tup_updated, tup_deleted, pg_current_wal_lsn() - '0/0'::pg_lsn
					from pg_stat_database where datname = current_database()""",
					(row, n) -> new Counters(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4),
							javaMillis(), databaseMillis()));
		}

		private static long javaMillis() {
			return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
		}

		private static long databaseMillis() {
			return ProcessHandle.allProcesses()
				.map(ProcessHandle::info)
				.filter(process -> process.command().orElse("").endsWith("/postgres"))
				.mapToLong(process -> process.totalCpuDuration().orElse(Duration.ZERO).toMillis())
				.sum();
		}

	}

}
