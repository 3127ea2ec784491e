package onewindow.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * The drawing of a model, as far as cutting a vertical slice out of it needs. Models run
 * from left to right.
 */
class Diagram {

	/** The length of a straight connection, as the patterns are drawn. */
	private static final double GAP = 50;

	private final BpmnModelInstance model;

	Diagram(BpmnModelInstance model) {
		this.model = model;
	}

	void remove(BaseElement element) {
		Collection<DiagramElement> drawn = new ArrayList<>(this.model.getModelElementsByType(BpmnShape.class));
		drawn.addAll(this.model.getModelElementsByType(BpmnEdge.class));
		drawn.stream()
			.filter(shape -> element.equals(elementOf(shape)))
			.toList()
			.forEach(shape -> shape.getParentElement().removeChildElement(shape));
	}

	/**
	 * Draws a flow between neighbours on one line straight, and moves everything right of
	 * it left by what is saved.
	 */
	void closeGap(SequenceFlow flow) {
		Bounds source = boundsOf(flow.getSource());
		Bounds target = boundsOf(flow.getTarget());
		double from = right(source) + GAP;
		shift(from, target.getX() - from);
		straighten(flow);
	}

	/** Draws a flow between neighbours on one line straight. */
	void straighten(SequenceFlow flow) {
		Bounds source = boundsOf(flow.getSource());
		Bounds target = boundsOf(flow.getTarget());
		double y = source.getY() + source.getHeight() / 2;
		List<Waypoint> waypoints = List.copyOf(edgeOf(flow).getWaypoints());
		waypoints.subList(2, waypoints.size()).forEach(point -> edgeOf(flow).getWaypoints().remove(point));
		place(waypoints.get(0), right(source), y);
		place(waypoints.get(1), target.getX(), y);
	}

	private void shift(double from, double by) {
		for (BpmnShape shape : this.model.getModelElementsByType(BpmnShape.class)) {
			Bounds bounds = shape.getBounds();
			if (bounds.getX() >= from) {
				bounds.setX(bounds.getX() - by);
			}
			else if (right(bounds) > from + by) {
				bounds.setWidth(bounds.getWidth() - by);
			}
			shift(shape.getBpmnLabel(), from, by);
		}
		for (BpmnEdge edge : this.model.getModelElementsByType(BpmnEdge.class)) {
			edge.getWaypoints()
				.stream()
				.filter(point -> point.getX() >= from)
				.forEach(point -> point.setX(point.getX() - by));
			shift(edge.getBpmnLabel(), from, by);
		}
	}

	private static void shift(BpmnLabel label, double from, double by) {
		if (label != null && label.getBounds() != null && label.getBounds().getX() >= from) {
			label.getBounds().setX(label.getBounds().getX() - by);
		}
	}

	private Bounds boundsOf(FlowNode node) {
		return this.model.getModelElementsByType(BpmnShape.class)
			.stream()
			.filter(shape -> node.equals(shape.getBpmnElement()))
			.findFirst()
			.orElseThrow()
			.getBounds();
	}

	private BpmnEdge edgeOf(SequenceFlow flow) {
		return this.model.getModelElementsByType(BpmnEdge.class)
			.stream()
			.filter(edge -> flow.equals(edge.getBpmnElement()))
			.findFirst()
			.orElseThrow();
	}

	private static BaseElement elementOf(DiagramElement drawn) {
		return (drawn instanceof BpmnShape shape) ? shape.getBpmnElement() : ((BpmnEdge) drawn).getBpmnElement();
	}

	private static double right(Bounds bounds) {
		return bounds.getX() + bounds.getWidth();
	}

	private static void place(Waypoint point, double x, double y) {
		point.setX(x);
		point.setY(y);
	}

}
