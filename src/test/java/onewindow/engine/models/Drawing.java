package onewindow.engine.models;

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
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
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
	 * Shapes and labels that overlap, flows that miss their ends, run through a shape or
	 * a label, or run back.
	 */
	static List<String> flaws(BpmnModelInstance model) {
		Drawing drawing = new Drawing(model);
		drawing.model.getModelElementsByType(FlowNode.class).forEach(drawing::isDrawn);
		drawing.shapesKeepApart();
		drawing.labelsKeepApart();
		drawing.labelsAreLegible();
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

	/** Labels over each other, over a shape, or under a flow. */
	private void labelsKeepApart() {
		List<BpmnLabel> labels = List.copyOf(this.model.getModelElementsByType(BpmnLabel.class));
		for (int i = 0; i < labels.size(); i++) {
			Rectangle2D box = box(labels.get(i).getBounds());
			String named = named(labels.get(i));
			labels.subList(i + 1, labels.size())
				.stream()
				.filter(other -> box(other.getBounds()).intersects(box))
				.forEach(other -> this.flaws.add("the label of " + named + " overlaps that of " + named(other)));
			this.model.getModelElementsByType(BpmnShape.class)
				.stream()
				.filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
				.filter(shape -> box(shape.getBounds()).intersects(box))
				.forEach(shape -> this.flaws
					.add("the label of " + named + " lies over " + shape.getBpmnElement().getId()));
		}
	}

	/** A flow may touch its own label. */
	private void labelsAreLegible() {
		for (BpmnLabel label : this.model.getModelElementsByType(BpmnLabel.class)) {
			Rectangle2D box = box(label.getBounds());
			this.model.getModelElementsByType(BpmnEdge.class)
				.stream()
				.filter(edge -> edge != label.getParentElement())
				.filter(edge -> segments(edge).stream().anyMatch(line -> line.intersects(box)))
				.forEach(edge -> this.flaws
					.add(edge.getBpmnElement().getId() + " runs through the label of " + named(label)));
		}
	}

	private static String named(BpmnLabel label) {
		return ((label.getParentElement() instanceof BpmnShape shape) ? shape.getBpmnElement()
				: ((BpmnEdge) label.getParentElement()).getBpmnElement())
			.getId();
	}

	/** Pairs of flows that cross; flows that meet or part do not. */
	static List<String> crossings(BpmnModelInstance model) {
		List<BpmnEdge> edges = List.copyOf(model.getModelElementsByType(BpmnEdge.class));
		List<String> crossings = new ArrayList<>();
		for (int i = 0; i < edges.size(); i++) {
			for (BpmnEdge other : edges.subList(i + 1, edges.size())) {
				if (cross(segments(edges.get(i)), segments(other))) {
					crossings.add(edges.get(i).getBpmnElement().getId() + " × " + other.getBpmnElement().getId());
				}
			}
		}
		return crossings;
	}

	private static List<Line2D> segments(BpmnEdge edge) {
		List<Waypoint> points = List.copyOf(edge.getWaypoints());
		List<Line2D> segments = new ArrayList<>();
		for (int i = 1; i < points.size(); i++) {
			segments.add(new Line2D.Double(points.get(i - 1).getX(), points.get(i - 1).getY(), points.get(i).getX(),
					points.get(i).getY()));
		}
		return segments;
	}

	private static boolean cross(List<Line2D> some, List<Line2D> others) {
		return some.stream().anyMatch(one -> others.stream().anyMatch(other -> cross(one, other)));
	}

	/** One upright, one level, and each goes on beyond the other. */
	private static boolean cross(Line2D one, Line2D other) {
		Line2D level = (one.getY1() == one.getY2()) ? one : other;
		Line2D upright = (level == one) ? other : one;
		return level.getY1() == level.getY2() && upright.getX1() == upright.getX2()
				&& between(upright.getX1(), level.getX1(), level.getX2())
				&& between(level.getY1(), upright.getY1(), upright.getY2());
	}

	private static boolean between(double value, double a, double b) {
		return value > Math.min(a, b) + 1 && value < Math.max(a, b) - 1;
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
