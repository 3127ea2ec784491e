package onewindow.engine.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The drawing of a model, as far as cutting something out of it needs: a plane for the
 * process and one for each part that is drawn apart. Models run from left to right.
 */
class Diagram {

	private final BpmnModelInstance model;

	private final Map<String, BpmnShape> shapes = new LinkedHashMap<>();

	private final Map<String, BpmnEdge> edges = new LinkedHashMap<>();

	Diagram(BpmnModelInstance model) {
		this.model = model;
		model.getModelElementsByType(BpmnShape.class).forEach(shape -> this.shapes.put(drawn(shape), shape));
		model.getModelElementsByType(BpmnEdge.class).forEach(edge -> this.edges.put(drawn(edge), edge));
	}

	private static String drawn(DiagramElement element) {
		return element.getAttributeValue("bpmnElement");
	}

	/** Takes an element out of the drawing, a part with its plane. */
	void remove(BaseElement element) {
		Stream.of(this.shapes.remove(element.getId()), this.edges.remove(element.getId()))
			.filter(Objects::nonNull)
			.forEach(Diagram::detach);
		if (element instanceof SubProcess part) {
			planeOf(part).ifPresent(Diagram::detach);
		}
	}

	private Optional<BpmnDiagram> planeOf(SubProcess part) {
		return this.model.getModelElementsByType(BpmnDiagram.class)
			.stream()
			.filter(diagram -> part.getId().equals(drawn(diagram.getBpmnPlane())))
			.findFirst();
	}

	/**
	 * Takes an element to which nothing refers out of its model. The model's own way
	 * looks for references in the whole model first, each time.
	 */
	static void detach(ModelElementInstance element) {
		element.getParentElement().getDomElement().removeChild(element.getDomElement());
	}

	/** Moves a node up or down to the line of another. */
	void level(FlowNode node, FlowNode with) {
		Bounds bounds = boundsOf(node);
		bounds.setY(middle(boundsOf(with)) - bounds.getHeight() / 2);
	}

	/** Lets a flow end at the left of its target, on the line on which it comes. */
	void reach(SequenceFlow flow) {
		List<Waypoint> waypoints = List.copyOf(this.edges.get(flow.getId()).getWaypoints());
		waypoints.get(waypoints.size() - 1).setX(boundsOf(flow.getTarget()).getX());
	}

	/** Draws a flow between neighbours on one line straight. */
	void straighten(SequenceFlow flow) {
		Bounds source = boundsOf(flow.getSource());
		BpmnEdge edge = this.edges.get(flow.getId());
		List<Waypoint> waypoints = List.copyOf(edge.getWaypoints());
		waypoints.subList(2, waypoints.size()).forEach(point -> edge.getWaypoints().remove(point));
		place(waypoints.get(0), source.getX() + source.getWidth(), middle(source));
		place(waypoints.get(1), boundsOf(flow.getTarget()).getX(), middle(source));
	}

	/** Closes what has become empty, on every plane and in both directions. */
	void closeGaps() {
		this.model.getModelElementsByType(BpmnDiagram.class)
			.forEach(diagram -> new Gaps(diagram.getBpmnPlane()).close());
	}

	private Bounds boundsOf(FlowNode node) {
		return this.shapes.get(node.getId()).getBounds();
	}

	private static double middle(Bounds bounds) {
		return bounds.getY() + bounds.getHeight() / 2;
	}

	private static void place(Waypoint point, double x, double y) {
		point.setX(x);
		point.setY(y);
	}

}
