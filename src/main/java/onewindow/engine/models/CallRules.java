package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.engine.models.Procedures.Procedure;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Whether a call keeps to the contract of the procedure it calls. */
class CallRules {

	private final Procedures procedures;

	CallRules(Procedures procedures) {
		this.procedures = procedures;
	}

	List<Finding> check(CallActivity call) {
		Procedure procedure = this.procedures.find(call.getCalledElement()).orElse(null);
		if (procedure == null) {
			return List.of(Rule.CALLED_ELEMENT.broken(call.getId(),
					"no procedure '%s' exists; call an existing one".formatted(call.getCalledElement())));
		}
		List<Finding> findings = new ArrayList<>();
		if (!"latest".equals(call.getCamundaCalledElementBinding())) {
			findings.add(Rule.CALLED_BINDING.broken(call.getId(),
					"bind the call to latest: what the law makes the same for all changes for all"));
		}
		contract(call, procedure, findings);
		return findings;
	}

	private static void contract(CallActivity call, Procedure procedure, List<Finding> findings) {
		Collection<CamundaIn> ins = extensions(call, CamundaIn.class);
		Set<String> targets = ins.stream().map(CamundaIn::getCamundaTarget).collect(Collectors.toSet());
		if (ins.stream().noneMatch(in -> in.getCamundaBusinessKey() != null)) {
			findings.add(Rule.CALLED_CONTRACT.broken(call.getId(), "pass the business key"));
		}
		procedure.inputs()
			.stream()
			.filter(input -> !targets.contains(input))
			.forEach(input -> findings
				.add(Rule.CALLED_CONTRACT.broken(call.getId(), "pass the input '%s'".formatted(input))));
		boolean all = ins.stream().anyMatch(in -> in.getCamundaVariables() != null);
		for (CamundaOut out : extensions(call, CamundaOut.class)) {
			all |= out.getCamundaVariables() != null || out.getCamundaSourceExpression() != null;
			if (out.getCamundaSource() != null && !procedure.outputs().contains(out.getCamundaSource())) {
				findings.add(Rule.CALLED_CONTRACT.broken(call.getId(),
						"take over only outputs: %s, not '%s'".formatted(procedure.outputs(), out.getCamundaSource())));
			}
		}
		if (all) {
			findings.add(Rule.CALLED_CONTRACT.broken(call.getId(), "map variables one by one"));
		}
	}

	private static <T extends ModelElementInstance> Collection<T> extensions(CallActivity call, Class<T> type) {
		return (call.getExtensionElements() == null) ? List.of()
				: call.getExtensionElements().getElementsQuery().filterByType(type).list();
	}

}
