package onewindow.engine.ways;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import onewindow.engine.ways.Step.Kind;
import onewindow.foundation.shared.BeforeCommit;
import onewindow.foundation.shared.PerTransaction;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes what the engine would write of each step, a row with eleven indexes, and writes
 * one row for all steps of an instance at the end of the transaction. Everything else
 * goes into the engine's history as ever.
 */
@Component
class WrittenWays extends DbHistoryEventHandler {

	private static final String ALL = "all";

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final PerTransaction<String, Map<String, Stretch>> open = new PerTransaction<>();

	WrittenWays(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof HistoricActivityInstanceEventEntity step) {
			note(step);
		}
		else {
			super.handleEvent(event);
		}
	}

	private void note(HistoricActivityInstanceEventEntity step) {
		Stretch stretch = stretch(step.getProcessInstanceId());
		if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
			stretch.add(Kind.ENTERED, step.getActivityId());
		}
		else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
			boolean calledOff = step.getActivityInstanceState() == ActivityInstanceState.CANCELED.getStateCode();
			stretch.add(calledOff ? Kind.CALLED_OFF : Kind.LEFT, step.getActivityId());
		}
		else if (step.getCalledProcessInstanceId() != null) {
			stretch(step.getCalledProcessInstanceId()).calledBy(step.getActivityId());
		}
	}

	private Stretch stretch(String instance) {
		return this.open.get(ALL, all -> {
			Map<String, Stretch> stretches = new LinkedHashMap<>();
			BeforeCommit.run(() -> write(stretches));
			return stretches;
		}).computeIfAbsent(instance, begun -> new Stretch());
	}

	private void write(Map<String, Stretch> stretches) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		List<Object[]> rows = stretches.entrySet()
			.stream()
			.filter(stretch -> !stretch.getValue().isEmpty())
			.map(stretch -> stretch.getValue().row(stretch.getKey(), now))
			.toList();
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate("insert into hall.way (instance, at, steps, called_by) values (?, ?, ?, ?)", rows);
		}
	}

}
