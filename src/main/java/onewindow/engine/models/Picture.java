package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;

/**
 * A model as pictures for people without Modeler: each plane as SVG, with the signs of
 * BPMN 2.0.
 */
public class Picture {

	private final BpmnModelInstance model;

	/**
	 * Takes a model.
	 * @param model BPMN with a diagram
	 */
	public Picture(byte[] model) {
		this(Bpmn.readModelFromStream(new ByteArrayInputStream(model)));
	}

	Picture(BpmnModelInstance model) {
		this.model = model;
	}

	/**
	 * What is drawn apart: the process, and its parts.
	 * @return the process first
	 */
	public List<Plane> planes() {
		return drawn().map(plane -> new Plane(plane.getBpmnElement().getId(), nameOf(plane.getBpmnElement()))).toList();
	}

	/**
	 * Draws a plane.
	 * @param plane the id of what is drawn on it
	 * @param marks what it says beyond the model, {@link Way#NONE} for nothing
	 * @param address where the picture of a part or of a call is, by its id
	 * @return an SVG document without scripts, with a text alternative, at scale 1; empty
	 * when there is no such plane
	 */
	public Optional<String> svg(String plane, Marks marks, UnaryOperator<String> address) {
		return drawn().filter(drawn -> drawn.getBpmnElement().getId().equals(plane))
			.findFirst()
			.map(drawn -> new PlanePicture(drawn, nameOf(drawn.getBpmnElement()), marks, address).svg());
	}

	/** Whether some mark is on a plane. */
	boolean shows(String plane, Marks marks) {
		return drawn().filter(drawn -> drawn.getBpmnElement().getId().equals(plane))
			.flatMap(drawn -> drawn.getDiagramElements().stream())
			.map(Picture::drawnElement)
			.anyMatch(element -> element instanceof FlowNode node && !marks.styleOf(node).isEmpty()
					|| element instanceof SequenceFlow flow && !marks.styleOf(flow).isEmpty());
	}

	private static BaseElement drawnElement(DiagramElement element) {
		return (element instanceof BpmnShape shape) ? shape.getBpmnElement() : ((BpmnEdge) element).getBpmnElement();
	}

	private Stream<BpmnPlane> drawn() {
		return this.model.getModelElementsByType(BpmnDiagram.class).stream().map(BpmnDiagram::getBpmnPlane);
	}

	/**
	 * What an activity calls.
	 * @param call its id
	 * @return the key of a procedure, empty for everything that calls nothing
	 */
	public Optional<String> called(String call) {
		return Optional.ofNullable(this.model.getModelElementById(call))
			.filter(CallActivity.class::isInstance)
			.map(element -> ((CallActivity) element).getCalledElement());
	}

	/** The plane of the process itself. */
	public Plane top() {
		return planes().get(0);
	}

	private static String nameOf(BaseElement element) {
		return (element instanceof Process process) ? process.getName() : ((FlowElement) element).getName();
	}

	/**
	 * What is drawn apart.
	 *
	 * @param id the process or the part
	 * @param name its name
	 */
	public record Plane(String id, String name) {
	}

}
