package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

import org.springframework.web.util.HtmlUtils;

/**
 * A model as a picture for people without Modeler: what is drawn, as SVG.
 */
public class Picture {

	private static final int MARGIN = 30;

	private static final int LETTER = 12;

	private final BpmnModelInstance model;

	private final StringBuilder svg = new StringBuilder();

	/**
	 * Takes a model.
	 * @param model BPMN with a diagram
	 */
	public Picture(byte[] model) {
		this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(model));
	}

	/**
	 * Draws it.
	 * @return an SVG document without scripts
	 */
	public String svg() {
		List<BpmnShape> shapes = List.copyOf(this.model.getModelElementsByType(BpmnShape.class));
		begin(shapes);
		shapes.stream().filter(shape -> shape.getBpmnElement() instanceof SubProcess).forEach(this::shape);
		this.model.getModelElementsByType(BpmnEdge.class).forEach(this::edge);
		shapes.stream().filter(shape -> !(shape.getBpmnElement() instanceof SubProcess)).forEach(this::shape);
		return this.svg.append("</svg>\n").toString();
	}

	private void begin(List<BpmnShape> shapes) {
		List<Double> x = new ArrayList<>();
		List<Double> y = new ArrayList<>();
		shapes.forEach(shape -> span(shape.getBounds(), x, y));
		this.model.getModelElementsByType(BpmnLabel.class)
			.stream()
			.map(BpmnLabel::getBounds)
			.forEach(bounds -> span(bounds, x, y));
		this.model.getModelElementsByType(BpmnEdge.class).forEach(edge -> edge.getWaypoints().forEach(point -> {
			x.add(point.getX());
			y.add(point.getY());
		}));
		double left = least(x) - MARGIN;
		double top = least(y) - MARGIN;
		double width = -least(x.stream().map(value -> -value).toList()) + MARGIN - left;
		double height = -least(y.stream().map(value -> -value).toList()) + MARGIN - top;
		line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.0f %.0f %.0f %.0f\" font-family=\"Noto Sans CJK SC, Microsoft YaHei, sans-serif\" font-size=\"%d\">",
				left, top, width, height, LETTER);
		line("<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 L10 5 L0 10 z\"/></marker></defs>");
	}

	private static void span(Bounds bounds, List<Double> x, List<Double> y) {
		x.addAll(List.of(bounds.getX(), bounds.getX() + bounds.getWidth()));
		y.addAll(List.of(bounds.getY(), bounds.getY() + bounds.getHeight()));
	}

	private static double least(Collection<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
	}

	private void shape(BpmnShape shape) {
		BaseElement element = shape.getBpmnElement();
		Bounds bounds = shape.getBounds();
		if (element instanceof Activity activity) {
			activity(activity, bounds);
		}
		else if (element instanceof Gateway gateway) {
			gateway(gateway, bounds);
		}
		else if (element instanceof Event event) {
			event(event, bounds);
		}
		if (shape.getBpmnLabel() != null) {
			label(((FlowElement) element).getName(), shape.getBpmnLabel().getBounds());
		}
	}

	private void activity(Activity activity, Bounds bounds) {
		boolean part = activity instanceof SubProcess;
		String dashes = part && ((SubProcess) activity).triggeredByEvent() ? " stroke-dasharray=\"6 4\"" : "";
		line("<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"10\" fill=\"%s\" stroke=\"#333\" stroke-width=\"%d\"%s/>",
				bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight(), fill(activity),
				(activity instanceof CallActivity) ? 3 : 1, dashes);
		if (part) {
			text(activity.getName(), bounds.getX() + 10, bounds.getY() + 18, "start");
		}
		else {
			lines(activity.getName(), bounds);
		}
	}

	private static String fill(Activity activity) {
		if (activity instanceof SubProcess) {
			return "none";
		}
		return (activity instanceof UserTask) ? "#e8f1fb" : "#fff";
	}

	private void gateway(Gateway gateway, Bounds bounds) {
		double x = bounds.getX() + bounds.getWidth() / 2;
		double y = bounds.getY() + bounds.getHeight() / 2;
		double r = bounds.getWidth() / 2;
		line("<path d=\"M%.0f %.0f l%.0f %.0f l%.0f %.0f l%.0f %.0f z\" fill=\"#fff\" stroke=\"#333\"/>", x, y - r, r,
				r, -r, r, -r, -r);
		text(sign(gateway), x, y + 5, "middle");
	}

	private static String sign(Gateway gateway) {
		if (gateway instanceof EventBasedGateway) {
			return "◎";
		}
		return (gateway instanceof ParallelGateway) ? "+" : (gateway instanceof InclusiveGateway) ? "○" : "×";
	}

	private void event(Event event, Bounds bounds) {
		double x = bounds.getX() + bounds.getWidth() / 2;
		double y = bounds.getY() + bounds.getHeight() / 2;
		double r = bounds.getWidth() / 2;
		String dashes = isQuiet(event) ? " stroke-dasharray=\"4 3\"" : "";
		line("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\" fill=\"#fff\" stroke=\"#333\" stroke-width=\"%d\"%s/>", x, y,
				r, (event instanceof EndEvent) ? 3 : 1, dashes);
		boolean timer = event instanceof CatchEvent waits
				&& waits.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
		if (timer) {
			line("<path d=\"M%.0f %.0f v-9 M%.0f %.0f h6\" fill=\"none\" stroke=\"#333\"/>", x, y, x, y);
		}
		if (event instanceof BoundaryEvent) {
			line("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\" fill=\"none\" stroke=\"#333\"%s/>", x, y, r - 3, dashes);
		}
	}

	private static boolean isQuiet(Event event) {
		return event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
				|| event instanceof StartEvent start && !start.isInterrupting();
	}

	private void edge(BpmnEdge edge) {
		String points = edge.getWaypoints()
			.stream()
			.map(point -> "%.0f,%.0f".formatted(point.getX(), point.getY()))
			.collect(Collectors.joining(" "));
		line("<polyline points=\"%s\" fill=\"none\" stroke=\"#333\" marker-end=\"url(#arrow)\"/>", points);
		if (edge.getBpmnLabel() != null && edge.getBpmnElement() instanceof FlowElement flow) {
			label(flow.getName(), edge.getBpmnLabel().getBounds());
		}
	}

	private void label(String name, Bounds bounds) {
		if (name != null) {
			lines(name, bounds);
		}
	}

	/** Breaks a name into lines as wide as its place. */
	private void lines(String name, Bounds bounds) {
		int most = Math.max(1, (int) (bounds.getWidth() / LETTER));
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < name.length(); i += most) {
			lines.add(name.substring(i, Math.min(name.length(), i + most)));
		}
		double y = bounds.getY() + bounds.getHeight() / 2 - (lines.size() - 1) * 7 + 4;
		for (String each : lines) {
			text(each, bounds.getX() + bounds.getWidth() / 2, y, "middle");
			y += 14;
		}
	}

	private void text(String text, double x, double y, String anchor) {
		line("<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>", x, y, anchor,
				HtmlUtils.htmlEscape(text, "UTF-8"));
	}

	private void line(String format, Object... arguments) {
		this.svg.append(format.formatted(arguments)).append('\n');
	}

}
