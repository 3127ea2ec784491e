package onewindow.engine.models;

import java.awt.geom.Rectangle2D;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The signs of BPMN 2.0, clause 7.2, as far as the hall's models use them. */
class Signs {

	private final Svg svg;

	Signs(Svg svg) {
		this.svg = svg;
	}

	void activity(Activity activity, boolean expanded, Rectangle2D box, String marked) {
		this.svg.box(classes(activity) + marked, box, 10);
		double x = box.getX() + 8;
		double y = box.getY() + 8;
		if (activity instanceof UserTask) {
			this.svg.circle("sign", x + 6, y + 3, 3);
			this.svg.path("sign", "M%.0f %.0f c0 -7 12 -7 12 0 z", x, y + 13);
		}
		else if (activity instanceof ServiceTask) {
			this.svg.circle("sign", x + 6, y + 6, 2.5);
			this.svg.path("sign aside", "M%.0f %.0f a5.5 5.5 0 1 0 11 0 a5.5 5.5 0 1 0 -11 0", x + 0.5, y + 6);
		}
		else if (!expanded) {
			double middle = box.getCenterX();
			this.svg.path("sign", "M%.0f %.0f h14 v14 h-14 z m7 3 v8 m-4 -4 h8", middle - 7, box.getMaxY() - 16);
		}
	}

	private static String classes(Activity activity) {
		if (activity instanceof CallActivity) {
			return "shape call";
		}
		if (activity instanceof SubProcess part && part.triggeredByEvent()) {
			return "shape aside";
		}
		return (activity instanceof UserTask) ? "shape user" : "shape";
	}

	void gateway(Gateway gateway, Rectangle2D box, String marked) {
		double x = box.getCenterX();
		double y = box.getCenterY();
		double r = box.getWidth() / 2;
		this.svg.path("shape" + marked, "M%.0f %.0f l%.0f %.0f l%.0f %.0f l%.0f %.0f z", x, y - r, r, r, -r, r, -r, -r);
		if (gateway instanceof ParallelGateway) {
			this.svg.path("sign", "M%.0f %.0f v20 m-10 -10 h20", x, y - 10);
		}
		else if (gateway instanceof InclusiveGateway) {
			this.svg.circle("sign", x, y, 10);
		}
		else if (gateway instanceof EventBasedGateway) {
			this.svg.circle("sign", x, y, 12);
			this.svg.circle("sign", x, y, 9);
		}
		else {
			this.svg.path("sign", "M%.0f %.0f l14 14 m0 -14 l-14 14", x - 7, y - 7);
		}
	}

	void event(Event event, Rectangle2D box, String marked) {
		double x = box.getCenterX();
		double y = box.getCenterY();
		double r = box.getWidth() / 2;
		String aside = isAside(event) ? " aside" : "";
		this.svg.circle("shape" + aside + ((event instanceof EndEvent) ? " end" : "") + marked, x, y, r);
		if (event instanceof BoundaryEvent || event instanceof IntermediateCatchEvent) {
			this.svg.circle("sign" + aside, x, y, r - 3);
		}
		definition(event, x, y);
	}

	private static boolean isAside(Event event) {
		return event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
				|| event instanceof StartEvent start && !start.isInterrupting();
	}

	private void definition(Event event, double x, double y) {
		EventDefinition definition = ((event instanceof CatchEvent catches) ? catches.getEventDefinitions()
				: ((ThrowEvent) event).getEventDefinitions())
			.stream()
			.findFirst()
			.orElse(null);
		if (definition instanceof TimerEventDefinition) {
			this.svg.circle("sign", x, y, 9);
			this.svg.path("sign", "M%.0f %.0f v-6 m0 6 h4", x, y);
		}
		else if (definition instanceof MessageEventDefinition) {
			this.svg.path("sign", "M%.0f %.0f h16 v11 h-16 z l8 6 l8 -6", x - 8, y - 5.5);
		}
		else if (definition instanceof ErrorEventDefinition) {
			this.svg.path((event instanceof EndEvent) ? "full" : "sign", "M%.0f %.0f l4 -12 l4 7 l5 -9 l-4 13 l-4 -7 z",
					x - 6, y + 8);
		}
		else if (definition instanceof TerminateEventDefinition) {
			this.svg.circle("full", x, y, 10);
		}
	}

}
