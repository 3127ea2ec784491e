package onewindow.engine.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import onewindow.foundation.shared.Hall;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of the demonstration: it ticks, can be moved on and never back, and keeps
 * what it is ahead over a restart. On its way it stops at whatever is due and does it, so
 * that everything happens in the order and on the day on which it would have happened.
 */
public final class DemoClock {

	private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);

	private final Path file;

	private final Clock clock;

	private final DueJobs jobs;

	private final AheadOfTheMachine ahead;

	DemoClock(Path file, Clock clock, DueJobs jobs, AheadOfTheMachine ahead) {
		this.file = file;
		this.clock = clock;
		this.jobs = jobs;
		this.ahead = ahead;
		this.ahead.add(read());
	}

	/**
	 * The time in the hall.
	 * @return now
	 */
	public OffsetDateTime now() {
		return this.clock.instant().atZone(Hall.ZONE).toOffsetDateTime();
	}

	/**
	 * Moves the clock on.
	 * @param target not before now
	 * @return what became due on the way, in order
	 */
	public synchronized List<DueEvent> moveTo(Instant target) {
		return this.jobs.alone(() -> {
			List<DueEvent> events = new ArrayList<>();
			for (Optional<Job> next = this.jobs.dueBy(target); next.isPresent(); next = this.jobs.dueBy(target)) {
				set(next.get().getDuedate().toInstant());
				events.add(this.jobs.run(next.get()));
			}
			set(target);
			return events;
		});
	}

	/** Never back: what was done cannot be undone by it. */
	private void set(Instant time) {
		Duration on = Duration.between(this.clock.instant(), time);
		if (!on.isNegative()) {
			this.ahead.add(on);
			write();
		}
	}

	private Duration read() {
		try {
			String kept = Files.exists(this.file) ? Files.readString(this.file).strip() : "";
			return kept.isEmpty() ? Duration.ZERO : Duration.parse(kept);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write() {
		try {
			Path whole = Files.createTempFile(this.file.toAbsolutePath().getParent(), "clock", null);
			Files.writeString(whole, this.ahead.by().toString());
			Files.move(whole, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
