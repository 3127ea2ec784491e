package onewindow.engine.models;

import java.io.File;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the drawing of a pattern must keep to, so that stages can be cut out of it. */
class PatternTests {

	static File[] patterns() {
		return new File("processes/patterns").listFiles((folder, name) -> name.endsWith(".bpmn"));
	}

	@ParameterizedTest
	@MethodSource("patterns")
	void keepsEveryStageBetweenItsGatewaysInASliceOfItsOwn(File pattern) {
		BpmnModelInstance model = Bpmn.readModelFromFile(pattern);
		List<Activity> stages = stages(model);

		for (Activity stage : stages) {
			FlowNode split = stage.getIncoming().iterator().next().getSource();
			FlowNode join = stage.getOutgoing().iterator().next().getTarget();
			assertThat(split).isInstanceOf(ExclusiveGateway.class);
			assertThat(join).isInstanceOf(ExclusiveGateway.class);
			assertThat(inSlice(model, split, join)).containsExactlyInAnyOrder(split.getId(), stage.getId(),
					join.getId());
		}
	}

	private static List<Activity> stages(BpmnModelInstance model) {
		return model.getModelElementsByType(CamundaProperty.class)
			.stream()
			.filter(property -> "stage".equals(property.getCamundaName()))
			.map(property -> (Activity) property.getParentElement().getParentElement().getParentElement())
			.toList();
	}

	private static Collection<String> inSlice(BpmnModelInstance model, FlowNode split, FlowNode join) {
		Bounds left = ((BpmnShape) split.getDiagramElement()).getBounds();
		Bounds right = ((BpmnShape) join.getDiagramElement()).getBounds();
		return model.getModelElementsByType(BpmnShape.class)
			.stream()
			.filter(shape -> shape.getParentElement().equals(split.getDiagramElement().getParentElement()))
			.filter(shape -> shape.getBounds().getX() + shape.getBounds().getWidth() > left.getX())
			.filter(shape -> shape.getBounds().getX() < right.getX() + right.getWidth())
			.map(shape -> shape.getBpmnElement().getId())
			.toList();
	}

}
