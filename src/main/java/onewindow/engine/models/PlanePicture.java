package onewindow.engine.models;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * Draws one plane. What a case has passed is drawn strong, where it stands is filled:
 * both can be told apart in black and white.
 */
class PlanePicture {

	private static final int MARGIN = 20;

	private static final int PADDING = 12;

	private static final String STYLE = """
			text{font:12px "Noto Sans CJK SC","Microsoft YaHei",sans-serif;fill:#222}
			.shape{fill:#fff;stroke:#444}.user{fill:#eef4fb}.call,.end{stroke-width:3}.aside{stroke-dasharray:5 3}
			.flow,.sign{fill:none;stroke:#444}.full{fill:#444;stroke:none}
			.passed{stroke:#14532d;stroke-width:2.5}.here{fill:#fde68a;stroke:#92400e;stroke-width:3}
			.badge{fill:#92400e}.letter{fill:#fff;font-weight:bold}
			.added{stroke:#14532d;stroke-width:4}.shape.added{fill:#dcfce7}
			.removed{stroke:#991b1b;stroke-width:2.5;stroke-dasharray:3 4}.shape.removed{fill:#fee2e2}
			.changed{stroke:#92400e;stroke-width:3}.shape.changed{fill:#fde68a}
			""";

	private final List<BpmnShape> shapes;

	private final List<BpmnEdge> edges;

	private final String name;

	private final Marks marks;

	private final UnaryOperator<String> address;

	private final Svg svg = new Svg();

	private final Signs signs = new Signs(this.svg);

	PlanePicture(BpmnPlane plane, String name, Marks marks, UnaryOperator<String> address) {
		this.address = address;
		this.shapes = List.copyOf(plane.getChildElementsByType(BpmnShape.class));
		this.edges = List.copyOf(plane.getChildElementsByType(BpmnEdge.class));
		this.name = name;
		this.marks = marks;
	}

	String svg() {
		this.svg.begin(area(), this.name, this.marks.told(nodes().toList()), STYLE);
		this.shapes.stream().filter(BpmnShape::isExpanded).forEach(this::shape);
		this.edges.forEach(this::edge);
		this.shapes.stream().filter(shape -> !shape.isExpanded()).forEach(this::shape);
		return this.svg.end();
	}

	private Rectangle2D area() {
		Rectangle2D area = box(this.shapes.get(0).getBounds());
		Stream
			.of(this.shapes.stream().map(BpmnShape::getBounds),
					Stream
						.concat(this.shapes.stream().map(BpmnShape::getBpmnLabel),
								this.edges.stream().map(BpmnEdge::getBpmnLabel))
						.filter(PlanePicture::isPlaced)
						.map(BpmnLabel::getBounds))
			.flatMap(bounds -> bounds)
			.forEach(bounds -> area.add(box(bounds)));
		this.edges.forEach(edge -> edge.getWaypoints().forEach(point -> area.add(point.getX(), point.getY())));
		return new Rectangle2D.Double(area.getX() - MARGIN, area.getY() - MARGIN, area.getWidth() + 2 * MARGIN,
				area.getHeight() + 2 * MARGIN);
	}

	/** Modeler writes labels without a place for what has its text inside. */
	private static boolean isPlaced(BpmnLabel label) {
		return label != null && label.getBounds() != null;
	}

	private static Rectangle2D box(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	private Stream<FlowNode> nodes() {
		return this.shapes.stream()
			.map(BpmnShape::getBpmnElement)
			.filter(FlowNode.class::isInstance)
			.map(FlowNode.class::cast)
			.filter(node -> !(node instanceof Gateway));
	}

	private void shape(BpmnShape shape) {
		BaseElement element = shape.getBpmnElement();
		Rectangle2D box = box(shape.getBounds());
		if (element instanceof Activity activity) {
			activity(activity, shape.isExpanded(), box);
		}
		else if (element instanceof Gateway gateway) {
			this.signs.gateway(gateway, box, marked(gateway));
		}
		else if (element instanceof Event event) {
			this.signs.event(event, box, marked(event));
		}
		if (element instanceof FlowNode node && !shape.isExpanded()) {
			this.svg.badge(this.marks.badge(node), box.getMaxX(), box.getY());
		}
		if (isPlaced(shape.getBpmnLabel())) {
			label(((FlowElement) element).getName(), shape.getBpmnLabel().getBounds());
		}
	}

	private void activity(Activity activity, boolean expanded, Rectangle2D box) {
		boolean opens = !expanded && (activity instanceof SubProcess || activity instanceof CallActivity);
		if (opens) {
			this.svg.link(this.address.apply(activity.getId()), "打开" + activity.getName());
		}
		this.signs.activity(activity, expanded, box, expanded ? "" : marked(activity));
		if (expanded) {
			this.svg.text(activity.getName(), box.getX() + 10, box.getY() + 18, "start");
		}
		else {
			this.svg.lines(activity.getName(), box, PADDING);
		}
		if (opens) {
			this.svg.endLink();
		}
	}

	private String marked(FlowNode node) {
		return spaced(this.marks.styleOf(node));
	}

	private static String spaced(String style) {
		return style.isEmpty() ? "" : " " + style;
	}

	private void edge(BpmnEdge edge) {
		SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
		String points = edge.getWaypoints().stream().map(PlanePicture::place).collect(Collectors.joining(" "));
		this.svg.flow(points, spaced(this.marks.styleOf(flow)));
		if (isPlaced(edge.getBpmnLabel())) {
			label(flow.getName(), edge.getBpmnLabel().getBounds());
		}
	}

	private static String place(Waypoint point) {
		return "%.0f,%.0f".formatted(point.getX(), point.getY());
	}

	private void label(String text, Bounds bounds) {
		if (text != null) {
			this.svg.lines(text, box(bounds), 0);
		}
	}

}
