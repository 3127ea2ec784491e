package onewindow.engine.models;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import onewindow.engine.workflow.Messages;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Whether every event comes: by a date of the clock, or because somebody causes it. */
final class EventRules {

	private static final Pattern FROM_THE_CLOCK = Pattern.compile("\\$\\{\\w+\\.\\w+\\(execution\\)}");

	private static final Pattern LIMIT = Pattern.compile("clock\\.(promise|statutory)");

	private EventRules() {
	}

	static List<Finding> check(BpmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		model.getModelElementsByType(TimerEventDefinition.class).forEach(timer -> {
			timer(timer, findings);
			if (asksTheClock(timer)) {
				mark(timer, findings);
			}
		});
		model.getModelElementsByType(EventDefinition.class).forEach(event -> event(event, findings));
		return findings;
	}

	private static boolean asksTheClock(TimerEventDefinition timer) {
		return timer.getTimeDate() != null
				&& FROM_THE_CLOCK.matcher(timer.getTimeDate().getTextContent().strip()).matches();
	}

	private static void timer(TimerEventDefinition timer, List<Finding> findings) {
		if (!asksTheClock(timer)) {
			findings.add(Rule.TIMER.broken(timer.getParentElement().getAttributeValue("id"),
					"legal limits are working days: use timeDate with ${clock…}, no duration and no cycle"));
		}
	}

	/**
	 * A special procedure stops only what the model marks: the promise and the limit of
	 * the law, and in a procedure the limit of its step.
	 */
	private static void mark(TimerEventDefinition timer, List<Finding> findings) {
		BaseElement event = (BaseElement) timer.getParentElement();
		String asked = timer.getRawTextContent();
		List<String> marks = Properties.of(event, "limit");
		Matcher limit = LIMIT.matcher(asked);
		if (limit.find()) {
			String mark = limit.group(1).equals("promise") ? "promised" : "statutory";
			if (!marks.equals(List.of(mark))) {
				findings.add(Rule.LIMIT.broken(event.getId(),
						"mark it with the property limit: %s, so that special procedures stop it".formatted(mark)));
			}
		}
		else if (!marks.isEmpty() && (asked.contains("{clock.") || !marks.equals(List.of("step")))) {
			findings.add(Rule.LIMIT.broken(event.getId(),
					"take the property limit away: no special procedure stops this (行政许可法 Art. 45)"));
		}
	}

	/** What nobody sends never arrives. */
	private static void event(EventDefinition event, List<Finding> findings) {
		boolean known = event instanceof MessageEventDefinition message && message.getMessage() != null
				&& Messages.names().contains(message.getMessage().getName())
				|| event instanceof ErrorEventDefinition error && isThrownAndCaught(error);
		if (!known && !(event instanceof TimerEventDefinition || event instanceof TerminateEventDefinition)) {
			findings.add(Rule.EVENT.broken(event.getParentElement().getAttributeValue("id"),
					"nothing in the hall sends or undoes this; a case waits for time, an error of its own part, or one of the messages %s"
						.formatted(new TreeSet<>(Messages.names()))));
		}
	}

	private static boolean isThrownAndCaught(ErrorEventDefinition error) {
		List<ErrorEventDefinition> same = error.getModelInstance()
			.getModelElementsByType(ErrorEventDefinition.class)
			.stream()
			.filter(other -> other.getError() != null && other.getError().equals(error.getError()))
			.toList();
		return same.stream().anyMatch(other -> other.getParentElement() instanceof EndEvent)
				&& same.stream().anyMatch(other -> other.getParentElement() instanceof BoundaryEvent);
	}

}
