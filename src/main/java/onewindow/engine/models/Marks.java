package onewindow.engine.models;

import java.util.List;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What a picture says beyond its model. Styles are told apart in black and white too.
 */
public interface Marks {

	/**
	 * What somebody hears who does not see the picture.
	 * @param nodes the nodes of the plane, without gateways
	 * @return sentences in Chinese
	 */
	String told(List<FlowNode> nodes);

	/**
	 * How a node is drawn.
	 * @param node a node of the plane
	 * @return a style of {@link PlanePicture}, empty for the usual one
	 */
	String styleOf(FlowNode node);

	/**
	 * How a flow is drawn.
	 * @param flow a flow of the plane
	 * @return a style of {@link PlanePicture}, empty for the usual one
	 */
	String styleOf(SequenceFlow flow);

	/**
	 * What stands at the corner of a node.
	 * @param node a node of the plane
	 * @return one or two characters, empty for nothing
	 */
	String badge(FlowNode node);

}
