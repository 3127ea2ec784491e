package onewindow.engine.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What makes one plane of a diagram hard to read. */
final class Drawing {

	/** Of a letter and a line as the web applications draw them, in units. */
	private static final int LETTER = 11;

	private static final int LINE = 14;

	private final BpmnPlane plane;

	private final List<BpmnShape> shapes;

	private final List<BpmnEdge> edges;

	private final List<BpmnLabel> labels;

	private final List<String> flaws = new ArrayList<>();

	private Drawing(BpmnPlane plane) {
		this.plane = plane;
		this.shapes = List.copyOf(plane.getChildElementsByType(BpmnShape.class));
		this.edges = List.copyOf(plane.getChildElementsByType(BpmnEdge.class));
		this.labels = Stream
			.concat(this.shapes.stream().map(BpmnShape::getBpmnLabel), this.edges.stream().map(BpmnEdge::getBpmnLabel))
			.filter(label -> label != null)
			.toList();
	}

	static List<Drawing> planesOf(BpmnModelInstance model) {
		return model.getModelElementsByType(BpmnDiagram.class)
			.stream()
			.map(diagram -> new Drawing(diagram.getBpmnPlane()))
			.toList();
	}

	/** The ids of all that must be drawn. */
	static List<String> toDraw(BpmnModelInstance model) {
		return Stream
			.concat(model.getModelElementsByType(FlowNode.class).stream(),
					model.getModelElementsByType(SequenceFlow.class).stream())
			.map(BaseElement::getId)
			.toList();
	}

	String name() {
		return this.plane.getBpmnElement().getId();
	}

	boolean isTop() {
		return this.plane.getBpmnElement() instanceof Process;
	}

	List<String> drawn() {
		return Stream.concat(this.shapes.stream().map(Drawing::idOf), this.edges.stream().map(Drawing::idOf)).toList();
	}

	boolean draws(String id) {
		return drawn().contains(id);
	}

	private static String idOf(BpmnShape shape) {
		return shape.getBpmnElement().getId();
	}

	private static String idOf(BpmnEdge edge) {
		return edge.getBpmnElement().getId();
	}

	/** Those that stand by themselves. */
	List<String> nodes() {
		return this.shapes.stream()
			.filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
			.map(Drawing::idOf)
			.toList();
	}

	double width() {
		return area().getWidth();
	}

	double height() {
		return area().getHeight();
	}

	private Rectangle2D area() {
		Rectangle2D area = box(this.shapes.get(0));
		boxes().forEach(area::add);
		this.edges.forEach(edge -> edge.getWaypoints().forEach(point -> area.add(point.getX(), point.getY())));
		return area;
	}

	private Stream<Rectangle2D> boxes() {
		return Stream.concat(this.shapes.stream().map(Drawing::box), this.labels.stream().map(Drawing::box));
	}

	/**
	 * Shapes and labels that overlap, flows that miss their ends, run through a shape or
	 * a label, or run back, and tasks that are too small.
	 */
	List<String> flaws() {
		shapesKeepApart();
		labelsKeepApart();
		labelsAreLegible();
		this.edges.forEach(this::check);
		this.shapes.stream()
			.filter(shape -> shape.getBpmnElement() instanceof Activity)
			.filter(shape -> shape.getBounds().getWidth() < 100 || shape.getBounds().getHeight() < 80)
			.forEach(shape -> this.flaws.add(idOf(shape) + " is too small"));
		return this.flaws;
	}

	private void shapesKeepApart() {
		for (int i = 0; i < this.shapes.size(); i++) {
			for (int j = i + 1; j < this.shapes.size(); j++) {
				keepApart(this.shapes.get(i), this.shapes.get(j));
			}
		}
	}

	private void keepApart(BpmnShape one, BpmnShape other) {
		Rectangle2D a = box(one);
		Rectangle2D b = box(other);
		if (a.intersects(b) && !isAround(one, b) && !isAround(other, a) && !isOn(one, other) && !isOn(other, one)) {
			this.flaws.add(idOf(one) + " overlaps " + idOf(other));
		}
	}

	private static boolean isAround(BpmnShape part, Rectangle2D box) {
		return part.isExpanded() && box(part).contains(box);
	}

	private static boolean isOn(BpmnShape event, BpmnShape host) {
		return event.getBpmnElement() instanceof BoundaryEvent boundary
				&& boundary.getAttachedTo().equals(host.getBpmnElement());
	}

	/** Labels over each other, or over a shape. */
	private void labelsKeepApart() {
		for (int i = 0; i < this.labels.size(); i++) {
			Rectangle2D box = box(this.labels.get(i));
			String named = named(this.labels.get(i));
			this.labels.subList(i + 1, this.labels.size())
				.stream()
				.filter(other -> box(other).intersects(box))
				.forEach(other -> this.flaws.add("the label of " + named + " overlaps that of " + named(other)));
			this.shapes.stream()
				.filter(shape -> !shape.isExpanded() && box(shape).intersects(box))
				.forEach(shape -> this.flaws.add("the label of " + named + " lies over " + idOf(shape)));
		}
	}

	/** A flow may touch its own label. */
	private void labelsAreLegible() {
		for (BpmnLabel label : this.labels) {
			this.edges.stream()
				.filter(edge -> edge != label.getParentElement())
				.filter(edge -> segments(edge).stream().anyMatch(line -> line.intersects(box(label))))
				.forEach(edge -> this.flaws.add(idOf(edge) + " runs through the label of " + named(label)));
		}
	}

	/** Names for which the place is too small, inside a shape or beside one. */
	List<String> cutLabels() {
		List<String> cut = new ArrayList<>();
		for (BpmnLabel label : this.labels) {
			String text = ((FlowElement) elementOf(label)).getName();
			int across = (int) (Math.max(90, label.getBounds().getWidth()) / LETTER);
			if (Math.ceil((double) text.length() / across) * LINE > label.getBounds().getHeight()) {
				cut.add(text);
			}
		}
		this.shapes.stream()
			.filter(shape -> shape.getBpmnElement() instanceof Activity && !shape.isExpanded())
			.map(shape -> ((Activity) shape.getBpmnElement()).getName())
			.filter(text -> text.length() > 14)
			.forEach(cut::add);
		return cut;
	}

	private static BaseElement elementOf(BpmnLabel label) {
		return (label.getParentElement() instanceof BpmnShape shape) ? shape.getBpmnElement()
				: ((BpmnEdge) label.getParentElement()).getBpmnElement();
	}

	private static String named(BpmnLabel label) {
		return elementOf(label).getId();
	}

	/** Pairs of flows that cross; flows that meet or part do not. */
	List<String> crossings() {
		List<String> crossings = new ArrayList<>();
		for (int i = 0; i < this.edges.size(); i++) {
			for (BpmnEdge other : this.edges.subList(i + 1, this.edges.size())) {
				if (cross(segments(this.edges.get(i)), segments(other))) {
					crossings.add(idOf(this.edges.get(i)) + " × " + idOf(other));
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

	/**
	 * Where the main way, one straight line from left to right, breaks off before it has
	 * come from a start to an end.
	 */
	List<String> bends() {
		return this.shapes.stream()
			.filter(shape -> shape.getBpmnElement() instanceof StartEvent)
			.map(shape -> lastOnLine((FlowNode) shape.getBpmnElement()))
			.filter(last -> !(last instanceof EndEvent))
			.map(BaseElement::getId)
			.toList();
	}

	private FlowNode lastOnLine(FlowNode node) {
		return Stream.concat(Stream.of(node), eventsOn(node))
			.flatMap(source -> source.getOutgoing().stream())
			.filter(flow -> leadsStraight(edgeOf(flow)))
			.findFirst()
			.map(flow -> lastOnLine(flow.getTarget()))
			.orElse(node);
	}

	private Stream<FlowNode> eventsOn(FlowNode host) {
		return this.shapes.stream()
			.map(BpmnShape::getBpmnElement)
			.filter(element -> element instanceof BoundaryEvent event && event.getAttachedTo().equals(host))
			.map(FlowNode.class::cast);
	}

	private BpmnEdge edgeOf(SequenceFlow flow) {
		return this.edges.stream().filter(edge -> idOf(edge).equals(flow.getId())).findFirst().orElseThrow();
	}

	private static boolean leadsStraight(BpmnEdge edge) {
		return segments(edge).stream().allMatch(line -> line.getY1() == line.getY2() && line.getX1() < line.getX2());
	}

	/** Bands, upright and level, that nothing fills, wider than people draw. */
	List<String> emptyBands() {
		List<String> bands = new ArrayList<>();
		bands(Rectangle2D::getMinX, Rectangle2D::getMaxX, Waypoint::getX, "upright", bands);
		bands(Rectangle2D::getMinY, Rectangle2D::getMaxY, Waypoint::getY, "level", bands);
		return bands;
	}

	private void bands(Function<Rectangle2D, Double> from, Function<Rectangle2D, Double> to,
			Function<Waypoint, Double> at, String name, Collection<String> bands) {
		List<double[]> taken = new ArrayList<>();
		boxes().forEach(box -> taken.add(new double[] { from.apply(box), to.apply(box) }));
		this.edges.forEach(edge -> edge.getWaypoints()
			.forEach(point -> taken.add(new double[] { at.apply(point), at.apply(point) })));
		taken.sort((one, other) -> Double.compare(one[0], other[0]));
		double end = taken.get(0)[1];
		for (double[] span : taken) {
			if (span[0] - end > Gaps.WIDEST) {
				bands.add("%s from %.0f to %.0f".formatted(name, end, span[0]));
			}
			end = Math.max(end, span[1]);
		}
	}

	private void check(BpmnEdge edge) {
		SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
		List<Waypoint> points = List.copyOf(edge.getWaypoints());
		touches(flow, points.get(0), flow.getSource());
		touches(flow, points.get(points.size() - 1), flow.getTarget());
		for (int i = 1; i < points.size(); i++) {
			runsClear(flow, points.get(i - 1), points.get(i));
		}
	}

	private void touches(SequenceFlow flow, Waypoint end, FlowNode node) {
		Rectangle2D box = box(shapeOf(node));
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
		for (BpmnShape shape : this.shapes) {
			BaseElement element = shape.getBpmnElement();
			boolean own = element.equals(flow.getSource()) || element.equals(flow.getTarget());
			if (!own && !shape.isExpanded() && line.intersects(box(shape))) {
				this.flaws.add(flow.getId() + " runs through " + element.getId());
			}
		}
	}

	/** Only what is done again leads back. */
	private boolean isLoop(SequenceFlow flow) {
		Bounds source = shapeOf(flow.getSource()).getBounds();
		Bounds target = shapeOf(flow.getTarget()).getBounds();
		return target.getX() < source.getX() || flow.getSource().equals(flow.getTarget());
	}

	private BpmnShape shapeOf(FlowNode node) {
		return this.shapes.stream().filter(shape -> idOf(shape).equals(node.getId())).findFirst().orElseThrow();
	}

	private static Rectangle2D box(BpmnShape shape) {
		return box(shape.getBounds());
	}

	private static Rectangle2D box(BpmnLabel label) {
		return box(label.getBounds());
	}

	private static Rectangle2D box(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

}
