package onewindow.engine.models;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The control flow of a process as a net: which flows there are, in which scope, and
 * where errors are caught. Whatever does not interrupt is a net of its own.
 */
class Net {

	private final BpmnModelInstance model;

	private final Map<FlowNode, List<SequenceFlow>> incoming;

	private final Map<FlowNode, List<SequenceFlow>> outgoing;

	private final Map<Activity, List<BoundaryEvent>> interrupting;

	private final Map<String, SequenceFlow> flows = new HashMap<>();

	private final Map<String, FlowNode> targets = new HashMap<>();

	/** Takes a model. Like the engine it believes what flows say, not what nodes list. */
	Net(BpmnModelInstance model) {
		this.model = model;
		Collection<SequenceFlow> flows = model.getModelElementsByType(SequenceFlow.class);
		this.incoming = flows.stream().collect(Collectors.groupingBy(SequenceFlow::getTarget));
		this.interrupting = model.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter(BoundaryEvent::cancelActivity)
			.collect(Collectors.groupingBy(BoundaryEvent::getAttachedTo));
		flows.forEach(flow -> this.flows.put(flow.getId(), flow));
		flows.forEach(flow -> this.targets.put(flow.getId(), flow.getTarget()));
		this.outgoing = flows.stream().collect(Collectors.groupingBy(SequenceFlow::getSource));
	}

	List<SequenceFlow> incoming(FlowNode node) {
		return this.incoming.getOrDefault(node, List.of());
	}

	List<SequenceFlow> outgoing(FlowNode node) {
		return this.outgoing.getOrDefault(node, List.of());
	}

	/** The flows with which each net of the process begins: the main one first. */
	List<Set<String>> begins() {
		Set<Set<String>> begins = new LinkedHashSet<>();
		begins.add(ids(outgoing(startOf(WayOutRules.processOf(this.model)))));
		this.model.getModelElementsByType(SubProcess.class)
			.stream()
			.filter(SubProcess::triggeredByEvent)
			.forEach(part -> begins.add(ids(outgoing(startOf(part)))));
		this.model.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter(event -> !event.cancelActivity())
			.forEach(event -> begins.add(ids(outgoing(event))));
		return List.copyOf(begins);
	}

	/** Those of event sub-processes that end everything around them. */
	Set<Set<String>> interruptingBegins() {
		return this.model.getModelElementsByType(SubProcess.class)
			.stream()
			.filter(part -> part.triggeredByEvent() && startOf(part).isInterrupting())
			.map(part -> ids(outgoing(startOf(part))))
			.collect(Collectors.toSet());
	}

	static StartEvent startOf(ModelElementInstance scope) {
		return scope.getChildElementsByType(StartEvent.class).iterator().next();
	}

	static Set<String> ids(Collection<SequenceFlow> flows) {
		Set<String> ids = new LinkedHashSet<>();
		flows.forEach(flow -> ids.add(flow.getId()));
		return ids;
	}

	/** The key of the process. */
	String process() {
		return WayOutRules.processOf(this.model).getId();
	}

	SequenceFlow flow(String id) {
		return this.flows.get(id);
	}

	FlowNode target(String flow) {
		return this.targets.get(flow);
	}

	/** Every node that is reached from some flows, without what does not interrupt. */
	Set<FlowNode> reached(Set<String> begin) {
		Set<FlowNode> reached = new LinkedHashSet<>();
		begin.forEach(flow -> collect(target(flow), reached));
		return reached;
	}

	private void collect(FlowNode node, Set<FlowNode> reached) {
		if (!reached.add(node)) {
			return;
		}
		outgoing(node).forEach(flow -> collect(target(flow.getId()), reached));
		interrupting(node).forEach(event -> collect(event, reached));
		if (node instanceof SubProcess part) {
			collect(startOf(part), reached);
		}
	}

	/** What may end an activity before it is done. */
	List<BoundaryEvent> interrupting(FlowNode node) {
		return this.interrupting.getOrDefault(node, List.of());
	}

	/**
	 * Interrupting events that come by themselves, and not because something inside
	 * throws.
	 */
	List<BoundaryEvent> spontaneous(FlowNode node) {
		return interrupting(node).stream()
			.filter(event -> event.getEventDefinitions().stream().noneMatch(ErrorEventDefinition.class::isInstance))
			.toList();
	}

	static boolean terminates(EndEvent end) {
		return end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
	}

	/** Where the error that an end event throws is caught, empty for every other end. */
	Optional<BoundaryEvent> caughtBy(EndEvent end) {
		return errorOf(end.getEventDefinitions()).flatMap(error -> {
			for (ModelElementInstance scope = end.getParentElement(); scope instanceof SubProcess part; scope = scope
				.getParentElement()) {
				for (BoundaryEvent event : interrupting(part)) {
					if (errorOf(event.getEventDefinitions()).filter(error::equals).isPresent()) {
						return Optional.of(event);
					}
				}
			}
			return Optional.empty();
		});
	}

	private static Optional<String> errorOf(Collection<EventDefinition> definitions) {
		return definitions.stream()
			.filter(ErrorEventDefinition.class::isInstance)
			.map(definition -> ((ErrorEventDefinition) definition).getError().getId())
			.findFirst();
	}

	/** The flows inside of a scope, at whatever depth. */
	Set<String> inside(ModelElementInstance scope) {
		Set<String> inside = new HashSet<>();
		this.model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter(flow -> isInside(flow, scope))
			.forEach(flow -> inside.add(flow.getId()));
		return inside;
	}

	private static boolean isInside(ModelElementInstance element, ModelElementInstance scope) {
		for (ModelElementInstance around = element.getParentElement(); around != null; around = around
			.getParentElement()) {
			if (around.equals(scope)) {
				return true;
			}
		}
		return false;
	}

}
