package onewindow.engine.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The drawing of a model, as far as cutting a vertical slice out of it needs. Models run
 * from left to right.
 */
class Diagram {

	/** The length of a straight connection, as the patterns are drawn. */
	private static final double GAP = 50;

	private final Map<String, BpmnShape> shapes = new LinkedHashMap<>();

	private final Map<String, BpmnEdge> edges = new LinkedHashMap<>();

	Diagram(BpmnModelInstance model) {
		model.getModelElementsByType(BpmnShape.class).forEach(shape -> this.shapes.put(drawn(shape), shape));
		model.getModelElementsByType(BpmnEdge.class).forEach(edge -> this.edges.put(drawn(edge), edge));
	}

	private static String drawn(DiagramElement element) {
		return element.getAttributeValue("bpmnElement");
	}

	void remove(BaseElement element) {
		Stream.of(this.shapes.remove(element.getId()), this.edges.remove(element.getId()))
			.filter(Objects::nonNull)
			.forEach(Diagram::detach);
	}

	/**
	 * Takes an element to which nothing refers out of its model. The model's own way
	 * looks for references in the whole model first, each time.
	 */
	static void detach(ModelElementInstance element) {
		element.getParentElement().getDomElement().removeChild(element.getDomElement());
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
		for (BpmnShape shape : this.shapes.values()) {
			Bounds bounds = shape.getBounds();
			if (bounds.getX() >= from) {
				bounds.setX(bounds.getX() - by);
			}
			else if (right(bounds) > from + by) {
				bounds.setWidth(bounds.getWidth() - by);
			}
			shift(shape.getBpmnLabel(), from, by);
		}
		for (BpmnEdge edge : this.edges.values()) {
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
		return this.shapes.get(node.getId()).getBounds();
	}

	private BpmnEdge edgeOf(SequenceFlow flow) {
		return this.edges.get(flow.getId());
	}

	private static double right(Bounds bounds) {
		return bounds.getX() + bounds.getWidth();
	}

	private static void place(Waypoint point, double x, double y) {
		point.setX(x);
		point.setY(y);
	}

}
