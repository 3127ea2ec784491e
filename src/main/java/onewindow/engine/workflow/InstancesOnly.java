package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What the engine tells of the past: instances, which Cockpit and the cleanup ask for,
 * and steps, from which the ways of cases are written. Who did what, and when, stands in
 * the hall's own timeline.
 */
class InstancesOnly extends AbstractHistoryLevel {

	/** Stored in the database; the engine's own levels are 0 to 3. */
	private static final int ID = 20;

	@Override
	public int getId() {
		return ID;
	}

	@Override
	public String getName() {
		return "hall";
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
		return type == HistoryEventTypes.PROCESS_INSTANCE_START || type == HistoryEventTypes.PROCESS_INSTANCE_UPDATE
				|| type == HistoryEventTypes.PROCESS_INSTANCE_MIGRATE || type == HistoryEventTypes.PROCESS_INSTANCE_END
				|| type == HistoryEventTypes.ACTIVITY_INSTANCE_START
				|| type == HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE
				|| type == HistoryEventTypes.ACTIVITY_INSTANCE_END;
	}

}
