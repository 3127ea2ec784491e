package onewindow.engine.workflow;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.stereotype.Component;

/**
 * Opens the clock of a demonstration.
 */
@Component
public class DemoClocks {

	private final Clock clock;

	private final DueJobs jobs;

	DemoClocks(Clock clock, DueJobs jobs) {
		this.clock = clock;
		this.jobs = jobs;
	}

	/**
	 * Opens it where it was.
	 * @param file where it keeps what it is ahead
	 * @return the clock, which moves the engine's
	 */
	public DemoClock open(Path file) {
		return new DemoClock(file, this.clock, this.jobs);
	}

}
