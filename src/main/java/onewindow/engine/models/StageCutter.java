package onewindow.engine.models;

import java.util.List;
import java.util.stream.Stream;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Stage;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Fits the stages of a pattern to an item. A stage is an activity with the property
 * {@code stage} between a pair of exclusive gateways: one that never applies goes with
 * its gateways, one that always applies loses them, a conditional one stays as drawn.
 */
class StageCutter {

	private final BpmnModelInstance model;

	private final Diagram diagram;

	StageCutter(BpmnModelInstance model) {
		this.model = model;
		this.diagram = new Diagram(model);
	}

	/**
	 * Fits every stage, and takes out what the item does not have.
	 * @throws IllegalStateException when the item needs a stage that the pattern does not
	 * draw
	 */
	void cut(Item item, boolean offersDeferral) {
		List<Activity> stages = this.model.getModelElementsByType(Activity.class)
			.stream()
			.filter(activity -> !Properties.of(activity, "stage").isEmpty())
			.toList();
		List<Stage> drawn = stages.stream().map(activity -> stageOf(activity)).toList();
		item.stages().forEach((stage, terms) -> {
			if (terms.applies() == Applies.REQUIRED && !drawn.contains(stage)) {
				throw new IllegalStateException("Item %s requires the stage %s, which its pattern does not draw"
					.formatted(item.id(), stage.code()));
			}
		});
		stages.forEach(activity -> fit(activity, item.stage(stageOf(activity))));
		if (item.statutoryDays() == null) {
			this.model.getModelElementsByType(BoundaryEvent.class)
				.stream()
				.filter(event -> Properties.has(event, "limit", "statutory"))
				.toList()
				.forEach(this::removeBranch);
		}
		if (!offersDeferral) {
			cutDeferral();
		}
		if (!item.extension().allowed()) {
			cutExtension();
		}
		cutEmptyParts();
		this.diagram.closeGaps();
	}

	private static Stage stageOf(Activity activity) {
		return Stage.of(Properties.of(activity, "stage").get(0));
	}

	/**
	 * Takes out the branch in which deferred materials are supplied: the flow that leads
	 * there, and whatever is reached from nowhere else.
	 */
	private void cutDeferral() {
		this.model.getModelElementsByType(CallActivity.class)
			.stream()
			.filter(call -> Properties.has(call, "optional", "deferral"))
			.toList()
			.forEach(call -> {
				FlowNode split = call.getIncoming().iterator().next().getSource();
				removeBranch(call);
				this.model.getModelElementsByType(BoundaryEvent.class)
					.stream()
					.filter(event -> Properties.has(event, "optional", "deferral"))
					.toList()
					.forEach(this::removeBranch);
				bridge(split);
			});
	}

	/**
	 * Takes out the part in which an extension is decided, and the question that leads
	 * there.
	 */
	private void cutExtension() {
		this.model.getModelElementsByType(SubProcess.class)
			.stream()
			.filter(part -> Properties.has(part, "optional", "extension"))
			.toList()
			.forEach(this::removeNode);
		this.model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter(flow -> Properties.has(flow, "optional", "extension"))
			.toList()
			.forEach(this::removeFlow);
	}

	/** A gateway with one way on decides nothing. */
	private void bridge(FlowNode gateway) {
		SequenceFlow in = gateway.getIncoming().iterator().next();
		retarget(in, gateway.getOutgoing().iterator().next().getTarget());
		removeNode(gateway);
		this.diagram.straighten(in);
	}

	private void fit(Activity activity, Applies applies) {
		FlowNode split = activity.getIncoming().iterator().next().getSource();
		FlowNode join = activity.getOutgoing().iterator().next().getTarget();
		if (applies == Applies.NONE) {
			remove(split, activity, join);
		}
		else if (applies == Applies.REQUIRED) {
			removeGateways(split, activity, join);
		}
	}

	private void remove(FlowNode split, Activity activity, FlowNode join) {
		SequenceFlow in = split.getIncoming().iterator().next();
		retarget(in, join.getOutgoing().iterator().next().getTarget());
		Stream.of(split, activity, join).forEach(this::removeNode);
		this.diagram.reach(in);
	}

	private void removeGateways(FlowNode split, Activity activity, FlowNode join) {
		SequenceFlow in = split.getIncoming().iterator().next();
		SequenceFlow out = join.getOutgoing().iterator().next();
		this.diagram.level(activity, split);
		retarget(in, activity);
		activity.getOutgoing().stream().toList().forEach(this::removeFlow);
		out.getSource().getOutgoing().remove(out);
		out.setSource(activity);
		activity.getOutgoing().add(out);
		Stream.of(split, join).forEach(this::removeNode);
		this.diagram.straighten(in);
		this.diagram.straighten(out);
	}

	/** A part that leads from its start straight to its end does nothing. */
	private void cutEmptyParts() {
		this.model.getModelElementsByType(SubProcess.class)
			.stream()
			.filter(part -> !part.triggeredByEvent() && part.getChildElementsByType(Activity.class).isEmpty())
			.toList()
			.forEach(part -> {
				SequenceFlow in = part.getIncoming().iterator().next();
				retarget(in, part.getOutgoing().iterator().next().getTarget());
				removeNode(part);
				this.diagram.reach(in);
			});
	}

	private void retarget(SequenceFlow flow, FlowNode target) {
		flow.getTarget().getIncoming().remove(flow);
		flow.setTarget(target);
		target.getIncoming().add(flow);
	}

	private void removeBranch(FlowNode node) {
		List<FlowNode> next = node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
		removeNode(node);
		next.stream().filter(following -> following.getIncoming().isEmpty()).forEach(this::removeBranch);
	}

	private void removeNode(FlowNode node) {
		if (node instanceof SubProcess part) {
			part.getFlowElements()
				.stream()
				.filter(FlowNode.class::isInstance)
				.toList()
				.forEach(inner -> removeNode((FlowNode) inner));
		}
		Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream())
			.distinct()
			.toList()
			.forEach(this::removeFlow);
		this.diagram.remove(node);
		Diagram.detach(node);
	}

	private void removeFlow(SequenceFlow flow) {
		flow.getSource().getOutgoing().remove(flow);
		flow.getTarget().getIncoming().remove(flow);
		this.diagram.remove(flow);
		if (flow.getId().equals(flow.getSource().getAttributeValue("default"))) {
			flow.getSource().removeAttribute("default");
		}
		Diagram.detach(flow);
	}

}
