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

	private final AheadOfTheMachine ahead;

	DemoClocks(Clock clock, DueJobs jobs, AheadOfTheMachine ahead) {
		this.clock = clock;
		this.jobs = jobs;
		this.ahead = ahead;
	}

	/**
	 * Opens it where it was.
	 * @param file where it keeps what it is ahead
	 * @return the clock, which moves the engine's
	 */
	public DemoClock open(Path file) {
		return new DemoClock(file, this.clock, this.jobs, this.ahead);
	}

}
