package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Whether a case goes on from every gateway, and people see which way is which. */
final class GatewayRules {

	private GatewayRules() {
	}

	static List<Finding> check(BpmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		model.getModelElementsByType(ExclusiveGateway.class).forEach(gateway -> exclusive(gateway, findings));
		model.getModelElementsByType(InclusiveGateway.class).forEach(gateway -> inclusive(gateway, findings));
		return findings;
	}

	/** What is always taken goes on as well as a default. */
	private static void inclusive(InclusiveGateway gateway, List<Finding> findings) {
		if (gateway.getOutgoing().size() > 1 && gateway.getDefault() == null
				&& gateway.getOutgoing().stream().allMatch(flow -> flow.getConditionExpression() != null)) {
			findings.add(Rule.DEFAULT_FLOW.broken(gateway.getId(), "mark one flow as default"));
		}
	}

	private static void exclusive(ExclusiveGateway gateway, List<Finding> findings) {
		Collection<SequenceFlow> out = gateway.getOutgoing();
		if (out.size() < 2) {
			return;
		}
		if (gateway.getDefault() == null) {
			findings.add(Rule.DEFAULT_FLOW.broken(gateway.getId(), "mark one flow as default"));
		}
		for (SequenceFlow flow : out) {
			if (flow.getName() == null || flow.getName().isBlank()) {
				findings.add(Rule.FLOW_NAME.broken(flow.getId(), "name the flow by its answer"));
			}
			if (!flow.equals(gateway.getDefault()) && flow.getConditionExpression() == null) {
				findings.add(Rule.CONDITION.broken(flow.getId(), "give it a condition, or make it the default"));
			}
		}
	}

}
