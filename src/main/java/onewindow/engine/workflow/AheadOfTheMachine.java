package onewindow.engine.workflow;

import java.time.Clock;
import java.time.Duration;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What the hall's time is ahead of the machine's. The machine's clock may be set back
 * while the hall is down; in the hall time only goes on, so that nothing is dated before
 * what it follows.
 */
@Component
class AheadOfTheMachine implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(AheadOfTheMachine.class);

	private final ObjectProvider<LastStep> lastStep;

	private final Clock clock;

	private Duration by = Duration.ZERO;

	AheadOfTheMachine(ObjectProvider<LastStep> lastStep, Clock clock) {
		this.lastStep = lastStep;
		this.clock = clock;
	}

	synchronized void add(Duration more) {
		this.by = this.by.plus(more);
		ClockUtil.offset(this.by.toMillis());
	}

	synchronized Duration by() {
		return this.by;
	}

	/** Before the first visitor and the first timer. */
	@Override
	public void afterSingletonsInstantiated() {
		this.lastStep.getObject()
			.at()
			.map(last -> Duration.between(this.clock.instant(), last))
			.filter(behind -> behind.toMillis() > 0)
			.ifPresent(this::goOn);
	}

	private void goOn(Duration behind) {
		LOG.error("The machine's clock is {} behind what was last done in the hall. The hall goes on from there: "
				+ "set the machine's clock, and restart the hall.", behind);
		add(behind);
	}

}
