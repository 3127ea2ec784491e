package onewindow.casework.clock;

import java.util.Set;
import java.util.stream.Collectors;

import onewindow.engine.workflow.StoppedClocks;
import onewindow.foundation.shared.CaseNumber;

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
	public Set<String> stoppedBy(CaseNumber number) {
		return this.clock.limitsOf(number).filter(TimeLimits::stopped).isEmpty() ? Set.of()
				: this.clock.dueDates(number).open().stream().map(SpecialProcedure::code).collect(Collectors.toSet());
	}

}
