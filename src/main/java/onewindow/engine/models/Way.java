package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * How far a case has come in its model.
 *
 * @param steps what it has passed or where it stands, in the order in which it came there
 */
public record Way(List<Step> steps) {

	/** No case. */
	public static final Way NONE = new Way(List.of());

	/**
	 * A node at which the case has been.
	 *
	 * @param node the id of the node
	 * @param open whether it is still there
	 */
	public record Step(String node, boolean open) {
	}

	boolean isEmpty() {
		return this.steps.isEmpty();
	}

	boolean hasPassed(FlowNode node) {
		return this.steps.stream().anyMatch(step -> step.node().equals(node.getId()));
	}

	/** Whether the case stands at a node, or somewhere inside. */
	boolean standsAt(FlowNode node) {
		return open(node) > 0;
	}

	/** How often the case stands at a node, of a part how often inside. */
	long open(FlowNode node) {
		if (node instanceof SubProcess part) {
			return part.getChildElementsByType(FlowNode.class).stream().mapToLong(this::open).sum();
		}
		return this.steps.stream().filter(step -> step.open() && step.node().equals(node.getId())).count();
	}

	/**
	 * Whether the case has taken a flow; a gateway that chooses leads to what came next.
	 */
	boolean hasTaken(SequenceFlow flow) {
		FlowNode source = flow.getSource();
		List<String> nodes = this.steps.stream().map(Step::node).toList();
		for (int i = 0; i < nodes.size(); i++) {
			if (nodes.get(i).equals(source.getId()) && leadsOn(flow, nodes.subList(i + 1, nodes.size()))) {
				return true;
			}
		}
		return false;
	}

	private static boolean leadsOn(SequenceFlow flow, List<String> after) {
		String target = flow.getTarget().getId();
		if (!(flow.getSource() instanceof ExclusiveGateway)) {
			return after.contains(target);
		}
		List<String> targets = new ArrayList<>(
				flow.getSource().getOutgoing().stream().map(other -> other.getTarget().getId()).toList());
		targets.removeIf(other -> !after.contains(other));
		return !targets.isEmpty()
				&& Collections.min(targets, (one, other) -> after.indexOf(one) - after.indexOf(other)).equals(target);
	}

}
