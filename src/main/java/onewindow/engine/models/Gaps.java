package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * The empty bands of a plane, upright and level: where no shape, no label and no bend of
 * a flow lies over its whole height or width. Closing makes each as wide as people draw
 * it, and moves what lies beyond. A box on whose border events sit may be empty between
 * them, and shrinks.
 */
class Gaps {

	/** As wide as people leave between two shapes. */
	static final double WIDEST = 60;

	/** What a box keeps at its corners. */
	private static final double CORNER = 18;

	/** A box that is longer has been drawn so long for the events on its border. */
	private static final double LONG = 250;

	private final List<BpmnShape> shapes = new ArrayList<>();

	private final List<BpmnEdge> edges = new ArrayList<>();

	Gaps(BpmnPlane plane) {
		this.shapes.addAll(plane.getChildElementsByType(BpmnShape.class));
		this.edges.addAll(plane.getChildElementsByType(BpmnEdge.class));
	}

	void close() {
		close(Axis.X);
		close(Axis.Y);
	}

	private void close(Axis axis) {
		List<Gap> gaps = gaps(taken(axis));
		allBounds().forEach(bounds -> {
			double from = moved(axis.from(bounds), gaps);
			axis.place(bounds, from, moved(axis.from(bounds) + axis.extent(bounds), gaps) - from);
		});
		waypoints().forEach(point -> axis.place(point, moved(axis.at(point), gaps)));
	}

	/** From where to where something lies. */
	private record Span(double from, double to) {
	}

	/** An empty band that is too wide. */
	private record Gap(double from, double by) {

		/** By how much this gap moves what lies at a place. */
		double shift(double at) {
			return Math.max(0, Math.min(this.by, at - this.from));
		}

	}

	private static double moved(double at, List<Gap> gaps) {
		return at - gaps.stream().mapToDouble(gap -> gap.shift(at)).sum();
	}

	private static List<Gap> gaps(Collection<Span> taken) {
		List<Gap> gaps = new ArrayList<>();
		double end = Double.MAX_VALUE;
		for (Span span : (Iterable<Span>) taken.stream().sorted(Comparator.comparing(Span::from))::iterator) {
			if (span.from() - end > WIDEST) {
				gaps.add(new Gap(end, span.from() - end - WIDEST));
			}
			end = (end == Double.MAX_VALUE) ? span.to() : Math.max(end, span.to());
		}
		return gaps;
	}

	private List<Span> taken(Axis axis) {
		List<Span> taken = new ArrayList<>();
		this.shapes.forEach(shape -> {
			Span whole = span(axis, shape.getBounds());
			if (isStretched(shape, axis.extent(shape.getBounds()))) {
				taken.add(new Span(whole.from(), whole.from() + CORNER));
				taken.add(new Span(whole.to() - CORNER, whole.to()));
			}
			else {
				taken.add(whole);
			}
		});
		labels().forEach(label -> taken.add(span(axis, label.getBounds())));
		waypoints().map(point -> axis.at(point)).forEach(place -> taken.add(new Span(place, place)));
		return taken;
	}

	private static Span span(Axis axis, Bounds bounds) {
		return new Span(axis.from(bounds), axis.from(bounds) + axis.extent(bounds));
	}

	/** An expanded part lies around its content; a host is as wide as its events need. */
	private boolean isStretched(BpmnShape shape, double size) {
		return shape.isExpanded() || size > LONG && this.shapes.stream()
			.map(BpmnShape::getBpmnElement)
			.anyMatch(element -> element instanceof BoundaryEvent event
					&& event.getAttachedTo().equals(shape.getBpmnElement()));
	}

	private Stream<Bounds> allBounds() {
		return Stream.concat(this.shapes.stream().map(BpmnShape::getBounds), labels().map(BpmnLabel::getBounds));
	}

	private Stream<BpmnLabel> labels() {
		return Stream
			.concat(this.shapes.stream().map(BpmnShape::getBpmnLabel), this.edges.stream().map(BpmnEdge::getBpmnLabel))
			.filter(label -> label != null && label.getBounds() != null);
	}

	private Stream<Waypoint> waypoints() {
		return this.edges.stream().flatMap(edge -> edge.getWaypoints().stream());
	}

}
