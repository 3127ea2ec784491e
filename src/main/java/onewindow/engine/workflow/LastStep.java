package onewindow.engine.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * Knows when a case last moved.
 */
public interface LastStep {

	/**
	 * When an instance last entered or left a step.
	 * @return empty before the first case
	 */
	Optional<Instant> at();

}
