package onewindow.engine.models;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Whether the clock of the law runs until there is a decision (行政许可法 Art. 42): what stops
 * or closes it for good comes after the decision, or where none will be made. A special
 * procedure stops it for a time (Art. 45), which no model has to say.
 */
final class ClockRules {

	private static final Set<String> ENDS = Set.of("${stopClock}", "${closeClock}");

	private static final List<String> DECISIONS = List.of("${issueGrant", "${issueRefusal");

	private ClockRules() {
	}

	static List<Finding> check(BpmnModelInstance model) {
		Net net = new Net(model);
		return model.getModelElementsByType(ServiceTask.class)
			.stream()
			.filter(task -> ENDS.contains(task.getCamundaDelegateExpression()))
			.filter(task -> later(net, task).anyMatch(ClockRules::decides))
			.map(task -> Rule.CLOCK.broken(task.getId(),
					"lead from it to the end of the case only: a decision can still be made after it"))
			.toList();
	}

	/** What can be done after a step, also when the part around it is done. */
	private static Stream<FlowNode> later(Net net, FlowNode step) {
		Set<FlowNode> later = new HashSet<>(net.reached(Net.ids(net.outgoing(step))));
		for (ModelElementInstance scope = step.getParentElement(); scope instanceof SubProcess part; scope = scope
			.getParentElement()) {
			if (!part.triggeredByEvent()) {
				later.addAll(net.reached(Net.ids(net.outgoing(part))));
			}
		}
		return later.stream();
	}

	private static boolean decides(FlowNode node) {
		return node instanceof ServiceTask task && DECISIONS.stream()
			.anyMatch(decision -> String.valueOf(task.getCamundaDelegateExpression()).startsWith(decision));
	}

}
