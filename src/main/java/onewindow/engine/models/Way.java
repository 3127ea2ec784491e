package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * How far a case has come in its model.
 *
 * @param steps what it has passed or where it stands, in the order in which it came there
 */
public record Way(List<Step> steps) implements Marks {

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

	@Override
	public String told(List<FlowNode> nodes) {
		if (this.steps.isEmpty()) {
			return "依次为：" + names(nodes.stream().filter(Activity.class::isInstance));
		}
		return "已经过：%s。正在办理：%s。".formatted(names(nodes.stream().filter(node -> styleOf(node).equals("passed"))),
				names(nodes.stream().filter(node -> open(node) > 0)));
	}

	private static String names(Stream<FlowNode> nodes) {
		String names = nodes.map(FlowElement::getName).collect(Collectors.joining("、"));
		return names.isEmpty() ? "无" : names;
	}

	@Override
	public String styleOf(FlowNode node) {
		if (open(node) > 0) {
			return "here";
		}
		return this.steps.stream().anyMatch(step -> step.node().equals(node.getId())) ? "passed" : "";
	}

	/** How many tokens are at an activity. */
	@Override
	public String badge(FlowNode node) {
		return (node instanceof Activity && open(node) > 0) ? String.valueOf(open(node)) : "";
	}

	/** How often the case stands at a node, of a part how often inside. */
	private long open(FlowNode node) {
		if (node instanceof SubProcess part) {
			return part.getChildElementsByType(FlowNode.class).stream().mapToLong(this::open).sum();
		}
		return this.steps.stream().filter(step -> step.open() && step.node().equals(node.getId())).count();
	}

	/** A flow that was taken; a gateway that chooses leads to what came next. */
	@Override
	public String styleOf(SequenceFlow flow) {
		FlowNode source = flow.getSource();
		List<String> nodes = this.steps.stream().map(Step::node).toList();
		for (int i = 0; i < nodes.size(); i++) {
			if (nodes.get(i).equals(source.getId()) && leadsOn(flow, nodes.subList(i + 1, nodes.size()))) {
				return "passed";
			}
		}
		return "";
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
