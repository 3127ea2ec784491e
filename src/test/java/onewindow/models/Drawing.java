package onewindow.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What makes a diagram hard to read. */
final class Drawing {

	private final BpmnModelInstance model;

	private final List<String> flaws = new ArrayList<>();

	private Drawing(BpmnModelInstance model) {
		this.model = model;
	}

	/**
	 * Shapes that overlap, flows that miss their ends, run through a shape, or run back.
	 */
	static List<String> flaws(BpmnModelInstance model) {
		Drawing drawing = new Drawing(model);
		drawing.model.getModelElementsByType(FlowNode.class).forEach(drawing::isDrawn);
		drawing.shapesKeepApart();
		drawing.model.getModelElementsByType(SequenceFlow.class).forEach(drawing::check);
		return drawing.flaws;
	}

	private void isDrawn(FlowNode node) {
		if (node.getDiagramElement() == null) {
			this.flaws.add(node.getId() + " is not drawn");
		}
	}

	private void shapesKeepApart() {
		List<BpmnShape> shapes = List.copyOf(this.model.getModelElementsByType(BpmnShape.class));
		for (int i = 0; i < shapes.size(); i++) {
			for (int j = i + 1; j < shapes.size(); j++) {
				keepApart(shapes.get(i), shapes.get(j));
			}
		}
	}

	private void keepApart(BpmnShape one, BpmnShape other) {
		Rectangle2D a = box(one.getBounds());
		Rectangle2D b = box(other.getBounds());
		boolean onBorder = one.getBpmnElement() instanceof BoundaryEvent
				|| other.getBpmnElement() instanceof BoundaryEvent;
		if (a.intersects(b) && !a.contains(b) && !b.contains(a) && !onBorder) {
			this.flaws.add(one.getBpmnElement().getId() + " overlaps " + other.getBpmnElement().getId());
		}
	}

	private void check(SequenceFlow flow) {
		BpmnEdge edge = flow.getDiagramElement();
		List<Waypoint> points = List.copyOf(edge.getWaypoints());
		touches(flow, points.get(0), flow.getSource());
		touches(flow, points.get(points.size() - 1), flow.getTarget());
		for (int i = 1; i < points.size(); i++) {
			runsClear(flow, points.get(i - 1), points.get(i));
		}
	}

	private void touches(SequenceFlow flow, Waypoint end, FlowNode node) {
		Rectangle2D box = box(((BpmnShape) node.getDiagramElement()).getBounds());
		Rectangle2D reach = new Rectangle2D.Double(box.getX() - 1, box.getY() - 1, box.getWidth() + 2,
				box.getHeight() + 2);
		if (!reach.contains(end.getX(), end.getY())) {
			this.flaws.add(flow.getId() + " does not touch " + node.getId());
		}
	}

	private void runsClear(SequenceFlow flow, Waypoint from, Waypoint to) {
		if (!from.getX().equals(to.getX()) && !from.getY().equals(to.getY())) {
			this.flaws.add(flow.getId() + " runs askew");
		}
		if (to.getX() < from.getX() && !isLoop(flow)) {
			this.flaws.add(flow.getId() + " runs back");
		}
		Line2D line = new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
		for (BpmnShape shape : this.model.getModelElementsByType(BpmnShape.class)) {
			BaseElement element = shape.getBpmnElement();
			boolean own = element.equals(flow.getSource()) || element.equals(flow.getTarget());
			if (!own && !(element instanceof SubProcess) && line.intersects(box(shape.getBounds()))) {
				this.flaws.add(flow.getId() + " runs through " + element.getId());
			}
		}
	}

	/** Only what is done again leads back. */
	private static boolean isLoop(SequenceFlow flow) {
		Bounds source = ((BpmnShape) flow.getSource().getDiagramElement()).getBounds();
		Bounds target = ((BpmnShape) flow.getTarget().getDiagramElement()).getBounds();
		return target.getX() < source.getX() || flow.getSource().equals(flow.getTarget());
	}

	private static Rectangle2D box(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

}
