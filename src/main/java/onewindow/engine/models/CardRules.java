package onewindow.engine.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

import org.springframework.util.StringUtils;

/**
 * Whether the step that books the card of whichever timer has fired is reached only from
 * timers on a border whose moment has a card.
 */
final class CardRules {

	private static final String BOOK_CARD = "${bookCard}";

	private static final Pattern MOMENT = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\)}");

	private CardRules() {
	}

	static List<Finding> check(BpmnModelInstance model, Set<String> delegates) {
		List<Finding> findings = new ArrayList<>();
		model.getModelElementsByType(ServiceTask.class)
			.stream()
			.filter(task -> BOOK_CARD.equals(task.getCamundaDelegateExpression()))
			.filter(task -> !task.getIncoming()
				.stream()
				.map(SequenceFlow::getSource)
				.allMatch(source -> hasCard(source, delegates)))
			.forEach(task -> findings.add(Rule.CARD.broken(task.getId(),
					"lead to it only from boundary timers of ${clock…} that have a card, for example clock.promiseOverdue")));
		return findings;
	}

	/**
	 * Each card has a delegate of its own besides, for timers that stand alone. What asks
	 * for no moment at all is another rule's to find.
	 */
	private static boolean hasCard(FlowNode source, Set<String> delegates) {
		if (!(source instanceof BoundaryEvent)) {
			return false;
		}
		Matcher moment = MOMENT.matcher(source.getRawTextContent());
		return !moment.find() || moment.group(1).equals("clock")
				&& delegates.contains("book" + StringUtils.capitalize(moment.group(2)));
	}

}
