package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.impl.instance.Incoming;
import org.camunda.bpm.model.bpmn.impl.instance.Outgoing;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What leads where. Like the engine it believes what flows say, not what nodes list:
 * other tools leave the lists out.
 */
final class Flows {

	private static final Map<String, Class<? extends BpmnModelElementInstance>> MEANT = Map.of("sourceRef",
			FlowNode.class, "targetRef", FlowNode.class, "default", SequenceFlow.class, "attachedToRef", Activity.class,
			"errorRef", Error.class, "messageRef", Message.class);

	/** Another rule refuses them as a whole. */
	private static final Set<String> LINES = Set.of("association", "messageFlow");

	private Flows() {
	}

	/**
	 * References that lead to what they cannot mean: a flow to no step, an error to no
	 * error.
	 */
	static List<Finding> check(BpmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		Dom.elements(model)
			.filter(element -> BpmnModelConstants.BPMN20_NS.equals(element.getNamespaceURI()))
			.filter(element -> !LINES.contains(element.getLocalName()))
			.forEach(element -> MEANT.forEach((reference, type) -> {
				String named = element.getAttribute(reference).replaceFirst("^.*:", "");
				if (element.hasAttribute(reference) && !type.isInstance(model.getModelElementById(named))) {
					findings
						.add(Rule.BPMN.broken(Dom.nearestId(element), "let %s name an element of the kind %s, not '%s'"
							.formatted(reference, type.getSimpleName(), named)));
				}
			}));
		return findings;
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
