package onewindow.clock;

import onewindow.shared.CaseNumber;
import onewindow.workflow.StoppedClocks;

import org.springframework.stereotype.Component;

/**
 * Tells the engine whose clock stands.
 */
@Component
class ClocksThatStand implements StoppedClocks {

	private final LegalClock clock;

	ClocksThatStand(LegalClock clock) {
		this.clock = clock;
	}

	@Override
	public boolean isStopped(CaseNumber number) {
		return this.clock.limitsOf(number).filter(TimeLimits::stopped).isPresent();
	}

}
