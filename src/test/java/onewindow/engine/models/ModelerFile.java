package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * A model as a designer changes it in Modeler, and as Modeler saves it: what goes without
 * saying is left out.
 */
class ModelerFile {

	private static final String WITHOUT_SAYING = " (completionQuantity=\"1\"|startQuantity=\"1\"|isForCompensation=\"false\""
			+ "|implementation=\"##[a-zA-Z]+\"|triggeredByEvent=\"false\"|isInterrupting=\"true\""
			+ "|parallelMultiple=\"false\"|cancelActivity=\"true\"|gatewayDirection=\"Unspecified\""
			+ "|camunda:calledElementBinding=\"latest\"|camunda:isStartableInTasklist=\"true\")";

	private final BpmnModelInstance model;

	ModelerFile(byte[] model) {
		this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(model));
	}

	static byte[] saved(byte[] model) {
		return new String(model, StandardCharsets.UTF_8).replaceAll(WITHOUT_SAYING, "")
			.replaceAll(" exporter(Version)?=\"[^\"]*\"", "")
			.replaceFirst("<bpmn:definitions ",
					"<bpmn:definitions exporter=\"Camunda Modeler\" exporterVersion=\"5.30.0\" ")
			.getBytes(StandardCharsets.UTF_8);
	}

	byte[] save() {
		return saved(Bpmn.convertToString(this.model).getBytes(StandardCharsets.UTF_8));
	}

	ModelerFile due(String task, String expression) {
		UserTask found = this.model.getModelElementById(task);
		found.setCamundaDueDate(expression);
		return this;
	}

	/** Drops a step on a flow. */
	ModelerFile dropTask(String flow, String id, String name, String group, String form) {
		UserTask task = drop(flow, UserTask.class, id, name);
		task.setCamundaCandidateGroups(group);
		task.setCamundaDueDate("${clock.promisedDue(execution)}");
		task.setCamundaFormRef(form);
		task.setCamundaFormRefBinding("deployment");
		return this;
	}

	/** Drops a call on a flow, and fills its template in. */
	ModelerFile dropCall(String flow, String id, String name, String procedure, Map<String, String> inputs) {
		CallActivity call = drop(flow, CallActivity.class, id, name);
		call.setCalledElement(procedure);
		ExtensionElements extensions = this.model.newInstance(ExtensionElements.class);
		call.addChildElement(extensions);
		CamundaIn key = this.model.newInstance(CamundaIn.class);
		key.setCamundaBusinessKey("#{execution.processBusinessKey}");
		extensions.addChildElement(key);
		List.of("caseNumber", "itemName", "applicantName", "card").forEach(variable -> {
			CamundaIn in = this.model.newInstance(CamundaIn.class);
			in.setCamundaSource(variable);
			in.setCamundaTarget(variable);
			extensions.addChildElement(in);
		});
		inputs.forEach((target, value) -> {
			CamundaIn in = this.model.newInstance(CamundaIn.class);
			in.setCamundaSourceExpression(value);
			in.setCamundaTarget(target);
			extensions.addChildElement(in);
		});
		return this;
	}

	private <T extends FlowNode> T drop(String flow, Class<T> type, String id, String name) {
		SequenceFlow hit = this.model.getModelElementById(flow);
		FlowNode target = hit.getTarget();
		T dropped = this.model.newInstance(type, id);
		dropped.setName(name);
		hit.getParentElement().addChildElement(dropped);
		BpmnPlane plane = (BpmnPlane) hit.getDiagramElement().getParentElement();
		Waypoint at = hit.getDiagramElement().getWaypoints().iterator().next();
		BpmnShape shape = this.model.newInstance(BpmnShape.class);
		shape.setBpmnElement(dropped);
		Bounds bounds = this.model.newInstance(Bounds.class);
		bounds.setX(at.getX());
		bounds.setY(at.getY());
		bounds.setWidth(100);
		bounds.setHeight(80);
		shape.setBounds(bounds);
		shape.setBpmnLabel(this.model.newInstance(BpmnLabel.class));
		plane.addChildElement(shape);
		target.getIncoming().remove(hit);
		hit.setTarget(dropped);
		dropped.getIncoming().add(hit);
		connect(dropped, target, plane);
		return dropped;
	}

	/** Takes steps out, with the flows that lead to them and on. */
	ModelerFile remove(String... ids) {
		for (String id : ids) {
			FlowNode node = this.model.getModelElementById(id);
			List.copyOf(node.getIncoming()).forEach(this::removeFlow);
			List.copyOf(node.getOutgoing()).forEach(this::removeFlow);
			node.getDiagramElement().getParentElement().removeChildElement(node.getDiagramElement());
			node.getParentElement().removeChildElement(node);
		}
		return this;
	}

	private void removeFlow(SequenceFlow flow) {
		flow.getSource().getOutgoing().remove(flow);
		flow.getTarget().getIncoming().remove(flow);
		flow.getDiagramElement().getParentElement().removeChildElement(flow.getDiagramElement());
		flow.getParentElement().removeChildElement(flow);
	}

	ModelerFile connect(String from, String to) {
		FlowNode source = this.model.getModelElementById(from);
		connect(source, this.model.getModelElementById(to), (BpmnPlane) source.getDiagramElement().getParentElement());
		return this;
	}

	private void connect(FlowNode from, FlowNode to, BpmnPlane plane) {
		SequenceFlow flow = this.model.newInstance(SequenceFlow.class, "Flow_" + from.getId());
		from.getParentElement().addChildElement(flow);
		flow.setSource(from);
		flow.setTarget(to);
		from.getOutgoing().add(flow);
		to.getIncoming().add(flow);
		BpmnEdge edge = this.model.newInstance(BpmnEdge.class);
		edge.setBpmnElement(flow);
		List.of(from, to).forEach(end -> edge.addChildElement(middle(end)));
		plane.addChildElement(edge);
	}

	/** A part has a shape and a plane of its own. */
	private Waypoint middle(BaseElement node) {
		Bounds bounds = this.model.getModelElementsByType(BpmnShape.class)
			.stream()
			.filter(shape -> node.equals(shape.getBpmnElement()))
			.findFirst()
			.orElseThrow()
			.getBounds();
		Waypoint point = this.model.newInstance(Waypoint.class);
		point.setX(bounds.getX() + bounds.getWidth() / 2);
		point.setY(bounds.getY() + bounds.getHeight() / 2);
		return point;
	}

}
