package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import onewindow.engine.models.Contract.Option;
import onewindow.engine.models.Procedures.Procedure;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Whether a call keeps to the contract of the procedure it calls. */
class CallRules {

	private static final Pattern BUSINESS_KEY = Pattern.compile("[$#]\\{execution\\.processBusinessKey}");

	private static final Pattern PLACEHOLDER = Pattern.compile("(unit-)?\\{[a-z-]+}(-[a-z]+)?");

	private final Procedures procedures;

	private final Set<String> groups;

	CallRules(Procedures procedures, Set<String> groups) {
		this.procedures = procedures;
		this.groups = groups;
	}

	/** The procedures that a model calls. */
	static Stream<String> called(BpmnModelInstance model) {
		return model.getModelElementsByType(CallActivity.class).stream().map(CallActivity::getCalledElement);
	}

	List<Finding> check(CallActivity call) {
		Procedure procedure = this.procedures.find(call.getCalledElement()).orElse(null);
		if (procedure == null) {
			return List.of(Rule.CALLED_ELEMENT.broken(call.getId(),
					"no procedure '%s' exists; call an existing one".formatted(call.getCalledElement())));
		}
		List<Finding> findings = new ArrayList<>();
		// The engine takes the latest where nothing is said, so that Modeler leaves it
		// out.
		if (call.getDomElement().hasAttribute(BpmnModelConstants.CAMUNDA_NS, "calledElementBinding")
				&& !"latest".equals(call.getCamundaCalledElementBinding())) {
			findings.add(Rule.CALLED_BINDING.broken(call.getId(),
					"bind the call to latest: what the law makes the same for all changes for all"));
		}
		Optional<Contract> caller = this.procedures
			.find(WayOutRules.processOf((BpmnModelInstance) call.getModelInstance()).getId())
			.map(Procedure::contract);
		if (procedure.contract().isForProcedures() && caller.isEmpty()) {
			findings.add(Rule.CALLED_ELEMENT.broken(call.getId(),
					"call a procedure that is made for items; '%s' is called by procedures only"
						.formatted(procedure.key())));
		}
		contract(call, procedure, findings);
		options(call, procedure.contract().options(), findings);
		renamed(call, caller.map(Contract::passesAs).orElse(Map.of()), findings);
		groups(call, procedure.contract().options(), findings);
		loop(call, procedure, findings);
		return findings;
	}

	private static void contract(CallActivity call, Procedure procedure, List<Finding> findings) {
		Collection<CamundaIn> ins = extensions(call, CamundaIn.class);
		Set<String> targets = ins.stream().map(CamundaIn::getCamundaTarget).collect(Collectors.toSet());
		if (ins.stream().map(CamundaIn::getCamundaBusinessKey).filter(Objects::nonNull).toList().size() != 1
				|| !ins.stream()
					.map(CamundaIn::getCamundaBusinessKey)
					.filter(Objects::nonNull)
					.allMatch(key -> BUSINESS_KEY.matcher(key).matches())) {
			findings.add(Rule.CALLED_CONTRACT.broken(call.getId(),
					"pass the business key, as #{execution.processBusinessKey}"));
		}
		ins.stream()
			.filter(in -> Stream.of(in.getCamundaBusinessKey(), in.getCamundaTarget()).allMatch(CallRules::isBlank)
					|| !isBlank(in.getCamundaTarget())
							&& isBlank(in.getCamundaSource()) == isBlank(in.getCamundaSourceExpression()))
			.forEach(in -> findings
				.add(Rule.CALLED_CONTRACT.broken(call.getId(), "say for each input what is passed, and as what")));
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

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private void options(CallActivity call, Map<String, Option> options, List<Finding> findings) {
		Map<String, String> given = new TreeMap<>();
		extensions(call, CamundaIn.class).stream()
			.filter(in -> options.containsKey(in.getCamundaTarget()))
			.forEach(in -> given.put(in.getCamundaTarget(), String.valueOf(in.getCamundaSourceExpression())));
		if (!given.isEmpty() && !given.keySet().equals(options.keySet())) {
			findings
				.add(Rule.CALLED_CONTRACT.broken(call.getId(), "pass all of %s, or none".formatted(options.keySet())));
		}
		given.forEach((name, value) -> {
			if (!options.get(name).takes(value, this.groups)) {
				findings.add(Rule.CALLED_CONTRACT.broken(call.getId(),
						"pass as '%s' %s; found %s".formatted(name, options.get(name).mend(), value)));
			}
		});
	}

	/** What a variable means does not change on the way. */
	private static void renamed(CallActivity call, Map<String, String> passesAs, List<Finding> findings) {
		extensions(call, CamundaIn.class).stream()
			.filter(in -> in.getCamundaSource() != null && !in.getCamundaSource().equals(in.getCamundaTarget())
					&& !Objects.equals(passesAs.get(in.getCamundaSource()), in.getCamundaTarget()))
			.forEach(in -> findings
				.add(Rule.CALLED_CONTRACT.broken(call.getId(), "pass '%s' under its own name, not as '%s'"
					.formatted(in.getCamundaSource(), in.getCamundaTarget()))));
		extensions(call, CamundaOut.class).stream()
			.filter(out -> !Objects.equals(out.getCamundaSource(), out.getCamundaTarget()))
			.forEach(out -> findings
				.add(Rule.CALLED_CONTRACT.broken(call.getId(), "take '%s' over under its own name, not as '%s'"
					.formatted(out.getCamundaSource(), out.getCamundaTarget()))));
	}

	private void groups(CallActivity call, Map<String, Option> options, List<Finding> findings) {
		extensions(call, CamundaIn.class).stream()
			.filter(in -> !options.containsKey(in.getCamundaTarget()))
			.map(CamundaIn::getCamundaSourceExpression)
			.filter(group -> group != null && !this.groups.contains(group) && !PLACEHOLDER.matcher(group).matches())
			.forEach(group -> findings.add(Rule.CALLED_CONTRACT.broken(call.getId(),
					"pass an existing group, for example market-review; found " + group)));
	}

	private static void loop(CallActivity call, Procedure procedure, List<Finding> findings) {
		if (call.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
				&& loop.getCamundaElementVariable() != null
				&& !procedure.inputs().contains(loop.getCamundaElementVariable())) {
			findings.add(Rule.CALLED_CONTRACT.broken(call.getId(),
					"name the element variable after one of the inputs %s".formatted(procedure.inputs())));
		}
	}

	private static <T extends ModelElementInstance> Collection<T> extensions(CallActivity call, Class<T> type) {
		return (call.getExtensionElements() == null) ? List.of()
				: call.getExtensionElements().getElementsQuery().filterByType(type).list();
	}

}
