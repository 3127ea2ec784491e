package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import onewindow.engine.models.Procedures.Procedure;
import onewindow.engine.workflow.ModelBeans;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The rules for models. What may stand in an expression is {@link ExpressionRules}' to
 * say.
 */
class LintRules {

	private static final String APPLICATION = "application";

	private static final Pattern GENERATED = Pattern.compile("\\w+_(?=\\w*\\d)[0-9a-z]{7}");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z-]+}(-[a-z]+)?");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2}");

	private final Set<String> items;

	private final Set<String> delegates;

	private final Set<String> groups;

	private final Set<String> forms;

	private final Procedures procedures;

	private final CallRules calls;

	private final ModelBeans beans;

	private final Routes routes;

	LintRules(Set<String> items, ModelBeans beans, Set<String> groups, Set<String> people, Set<String> forms,
			Procedures procedures, Routes routes) {
		this.items = items;
		this.beans = beans;
		this.delegates = beans.delegates();
		this.groups = groups;
		this.forms = forms;
		this.procedures = procedures;
		this.routes = routes;
		this.calls = new CallRules(procedures, people);
	}

	List<Finding> check(String file, BpmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		all(model, Process.class).forEach(process -> process(file, process, findings));
		all(model, FlowNode.class).forEach(node -> node(node, findings));
		drawing(model, findings);
		all(model, Task.class).forEach(task -> kind(task, findings));
		all(model, ServiceTask.class).forEach(task -> serviceTask(task, findings));
		all(model, UserTask.class).forEach(task -> userTask(task, findings));
		all(model, StartEvent.class).forEach(start -> startForm(start, findings));
		findings.addAll(GatewayRules.check(model));
		all(model, CallActivity.class).forEach(call -> findings.addAll(this.calls.check(call)));
		findings.addAll(EventRules.check(model));
		findings.addAll(CardRules.check(model, this.delegates));
		findings.addAll(Vocabulary.check(model));
		findings.addAll(ValueRules.check(model));
		Set<String> inputs = procedureOf(model).map(Procedure::inputs).orElse(Set.of());
		findings.addAll(new ExpressionRules(this.beans.questions(), inputs, this.routes).check(model));
		findings.addAll(new WayOutRules(model, isCalled(model)).check());
		if (findings.isEmpty()) {
			this.routes.unasked(model, procedureOf(model).map(Procedure::outputs).orElse(Set.of()))
				.forEach(flaw -> findings.add(Rule.ROUTE.broken(WayOutRules.processOf(model).getId(), flaw)));
			findings.addAll(ClockRules.check(model));
			findings.addAll(Soundness.check(model, isCalled(model)));
		}
		return findings;
	}

	private Optional<Procedure> procedureOf(BpmnModelInstance model) {
		return this.procedures.find(WayOutRules.processOf(model).getId());
	}

	private boolean isCalled(BpmnModelInstance model) {
		return procedureOf(model).isPresent();
	}

	private static <T extends ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> type) {
		return model.getModelElementsByType(type);
	}

	private void process(String file, Process process, List<Finding> findings) {
		if (!file.replaceFirst("^.*/", "").equals(process.getId() + ".bpmn")) {
			findings.add(Rule.PROCESS_ID.broken(process.getId(),
					"name the file %s.bpmn, not %s".formatted(process.getId(), file)));
		}
		if (!this.items.contains(process.getId()) && this.procedures.find(process.getId()).isEmpty()
				&& !ItemDeriver.PATTERNS.contains(process.getId())) {
			findings.add(Rule.KEY.broken(process.getId(), "give it the id of an item, a procedure or a pattern"));
		}
		this.procedures.find(process.getId()).ifPresent(procedure -> procedure(process, procedure, findings));
	}

	/** Callers rely on what a procedure takes and gives, and nobody starts it. */
	private static void procedure(Process process, Procedure contract, List<Finding> findings) {
		if (process.isCamundaStartableInTasklist()) {
			findings.add(Rule.PROCEDURE_START.broken(process.getId(),
					"take away “startable in Tasklist”: a procedure is called"));
		}
		if (!contract.contract().equals(Contract.of(process))) {
			findings.add(Rule.PROCEDURE_CONTRACT.broken(process.getId(),
					"keep the properties of the process: input %s, output %s, options %s".formatted(contract.inputs(),
							contract.outputs(), contract.contract().options().keySet())));
		}
	}

	private static void node(FlowNode node, List<Finding> findings) {
		if (GENERATED.matcher(node.getId()).matches()) {
			findings.add(Rule.ELEMENT_ID.broken(node.getId(), "give it a speaking id, for example Task_AcceptCase"));
		}
		boolean joining = node instanceof Gateway && node.getOutgoing().size() < 2;
		if (!joining && (node.getName() == null || !CHINESE.matcher(node.getName()).find())) {
			findings.add(Rule.NAME.broken(node.getId(), "name it in Chinese"));
		}
		boolean ends = node instanceof EndEvent || node instanceof SubProcess part && part.triggeredByEvent();
		if (!ends && node.getOutgoing().isEmpty()) {
			findings.add(Rule.DEAD_END.broken(node.getId(), "lead on from it, or end with an end event"));
		}
	}

	/**
	 * Looked up once: asking each node for its shape searches the whole file each time.
	 */
	private static void drawing(BpmnModelInstance model, List<Finding> findings) {
		Set<String> drawn = Stream.concat(all(model, BpmnShape.class).stream(), all(model, BpmnEdge.class).stream())
			.map(shape -> shape.getAttributeValue("bpmnElement"))
			.collect(Collectors.toSet());
		Stream.concat(all(model, FlowNode.class).stream(), all(model, SequenceFlow.class).stream())
			.filter(element -> !drawn.contains(element.getId()))
			.forEach(element -> findings.add(Rule.DIAGRAM.broken(element.getId(), "draw it: it has no shape")));
	}

	/** Scripts are {@link Vocabulary}'s to refuse. */
	private static void kind(Task task, List<Finding> findings) {
		if (!(task instanceof UserTask || task instanceof ServiceTask || task instanceof ScriptTask)) {
			findings.add(Rule.TASK_KIND.broken(task.getId(),
					"make it a user task or a service task: the hall has no decisions, and nothing sends or receives"));
		}
	}

	private void serviceTask(ServiceTask task, List<Finding> findings) {
		String expression = task.getCamundaDelegateExpression();
		boolean known = expression != null && expression.matches("[$#]\\{\\w+}")
				&& this.delegates.contains(expression.substring(2, expression.length() - 1));
		if (!known) {
			findings.add(Rule.DELEGATE.broken(task.getId(), "set the delegate expression to one of %s"
				.formatted(this.delegates.stream().sorted().map(name -> "${" + name + "}").toList())));
		}
	}

	private void userTask(UserTask task, List<Finding> findings) {
		if (task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null) {
			findings.add(Rule.ASSIGNEE.broken(task.getId(), "remove the fixed person; use candidate groups"));
		}
		String candidates = task.getCamundaCandidateGroups();
		if (candidates == null || !isInput(task, candidates) && !isFilledIn(task, candidates)
				&& !Arrays.stream(candidates.split(",")).map(String::strip).allMatch(this.groups::contains)) {
			findings.add(Rule.CANDIDATE_GROUPS.broken(task.getId(),
					"set candidate groups to existing ones, for example market-review; found " + candidates));
		}
		if (task.getCamundaDueDate() == null) {
			findings
				.add(Rule.DUE_DATE.broken(task.getId(), "set a due date, for example ${clock.promisedDue(execution)}"));
		}
		form(task.getId(), task.getCamundaFormRef(), task.getCamundaFormRefBinding(), findings);
	}

	/** Derivation fills in the groups of a pattern. */
	private static boolean isFilledIn(UserTask task, String candidates) {
		return PLACEHOLDER.matcher(candidates).matches() && ItemDeriver.PATTERNS
			.contains(WayOutRules.processOf((BpmnModelInstance) task.getModelInstance()).getId());
	}

	/** Only a procedure is told by its caller who works on a task. */
	private boolean isInput(UserTask task, String candidates) {
		Process process = all((BpmnModelInstance) task.getModelInstance(), Process.class).iterator().next();
		return this.procedures.find(process.getId())
			.filter(procedure -> procedure.inputs().stream().anyMatch(input -> candidates.equals("${" + input + "}")))
			.isPresent();
	}

	private void startForm(StartEvent start, List<Finding> findings) {
		if (start.getParentElement() instanceof Process process && this.procedures.find(process.getId()).isEmpty()) {
			form(start.getId(), start.getCamundaFormRef(), start.getCamundaFormRefBinding(), findings);
			if (!APPLICATION.equals(start.getCamundaFormRef())) {
				findings.add(Rule.FORM_CONTRACT.broken(start.getId(),
						"begin with the form '%s': it asks who applies".formatted(APPLICATION)));
			}
		}
	}

	private void form(String element, String ref, String binding, List<Finding> findings) {
		if (ref == null || !this.forms.contains(ref)) {
			findings.add(Rule.FORM.broken(element,
					"refer to a form in the same deployment (attach the .form file); found " + ref));
		}
		else if (!"deployment".equals(binding)) {
			findings.add(Rule.FORM_BINDING.broken(element, "bind the form to the deployment, not to " + binding));
		}
	}

}
