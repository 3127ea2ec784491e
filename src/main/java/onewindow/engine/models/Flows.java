package onewindow.engine.models;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.instance.Incoming;
import org.camunda.bpm.model.bpmn.impl.instance.Outgoing;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What leads where. Like the engine it believes what flows say, not what nodes list:
 * other tools leave the lists out.
 */
final class Flows {

	private Flows() {
	}

	/** Flows that begin or end at something that is never done. */
	static List<Finding> check(BpmnModelInstance model) {
		return model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter(flow -> Stream.of("sourceRef", "targetRef")
				.map(flow::getAttributeValue)
				.anyMatch(end -> !(model.getModelElementById(end) instanceof FlowNode)))
			.map(flow -> Rule.BPMN.broken(flow.getId(), "draw it anew: it connects what no flow can connect"))
			.toList();
	}

	/** Writes the lists of each node anew. */
	static void list(BpmnModelInstance model) {
		model.getModelElementsByType(FlowNode.class).forEach(node -> {
			remove(node, node.getChildElementsByType(Incoming.class));
			remove(node, node.getChildElementsByType(Outgoing.class));
		});
		model.getModelElementsByType(SequenceFlow.class).forEach(flow -> {
			flow.getSource().getOutgoing().add(flow);
			flow.getTarget().getIncoming().add(flow);
		});
	}

	private static void remove(FlowNode node, Collection<? extends BpmnModelElementInstance> listed) {
		List.copyOf(listed).forEach(node::removeChildElement);
	}

}
