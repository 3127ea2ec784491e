package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Whether whatever waits is looked after by a timer: on itself, or on what is around it.
 * A procedure is looked after by whoever calls it.
 */
class WayOutRules {

	private final BpmnModelInstance model;

	private final boolean isCalled;

	WayOutRules(BpmnModelInstance model, boolean isCalled) {
		this.model = model;
		this.isCalled = isCalled;
	}

	List<Finding> check() {
		List<Finding> findings = new ArrayList<>();
		if (!this.isCalled) {
			this.model.getModelElementsByType(UserTask.class)
				.stream()
				.filter(task -> !isLookedAfter(task))
				.forEach(task -> findings.add(Rule.WAY_OUT.broken(task.getId(),
						"attach a boundary timer to it or to the sub-process around it")));
		}
		this.model.getModelElementsByType(IntermediateCatchEvent.class)
			.stream()
			.filter(event -> !isTimer(event) && !isOneOfSeveral(event))
			.forEach(event -> findings.add(Rule.WAY_OUT.broken(event.getId(),
					"let an event-based gateway wait for it or for a timer, whichever comes first")));
		return findings;
	}

	private boolean isLookedAfter(FlowElement waiting) {
		for (ModelElementInstance scope = waiting; scope instanceof FlowNode node; scope = scope.getParentElement()) {
			if (hasTimer(node)) {
				return true;
			}
		}
		return false;
	}

	private boolean hasTimer(FlowNode node) {
		boolean onItsBorder = this.model.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.anyMatch(event -> node.equals(event.getAttachedTo()) && isTimer(event));
		return onItsBorder || startsByTime(node.getParentElement().getChildElementsByType(SubProcess.class));
	}

	/** Event sub-processes beside it. */
	private static boolean startsByTime(Collection<SubProcess> parts) {
		return parts.stream()
			.filter(SubProcess::triggeredByEvent)
			.flatMap(part -> part.getChildElementsByType(StartEvent.class).stream())
			.anyMatch(WayOutRules::isTimer);
	}

	private static boolean isOneOfSeveral(IntermediateCatchEvent event) {
		return event.getIncoming()
			.stream()
			.allMatch(flow -> flow.getSource() instanceof EventBasedGateway gateway && gateway.getOutgoing()
				.stream()
				.anyMatch(other -> other.getTarget() instanceof CatchEvent alternative && isTimer(alternative)));
	}

	private static boolean isTimer(CatchEvent event) {
		return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
	}

	/** The process of a model. */
	static Process processOf(BpmnModelInstance model) {
		return model.getModelElementsByType(Process.class).iterator().next();
	}

}
