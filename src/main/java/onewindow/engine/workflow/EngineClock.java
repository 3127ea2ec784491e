package onewindow.engine.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import onewindow.foundation.shared.Hall;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The engine's time as a {@link Clock}: whoever moves the one moves the other.
 */
final class EngineClock extends Clock {

	private final ZoneId zone;

	EngineClock() {
		this(Hall.ZONE);
	}

	private EngineClock(ZoneId zone) {
		this.zone = zone;
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new EngineClock(other);
	}

	@Override
	public Instant instant() {
		return ClockUtil.getCurrentTime().toInstant();
	}

}
