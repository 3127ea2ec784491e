package onewindow.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.function.SingletonSupplier;

/**
 * A food business permit from the application to its delivery, led through the engine's
 * services by the people of the unit: what costs are measured on.
 */
@TestComponent
public class StandardCase {

	private static final String CLERK = HallDriver.CLERK;

	private final FormService forms;

	private final TaskService tasks;

	private final IdentityService identity;

	private final Supplier<String> definition;

	private final Map<String, List<String>> groups = new ConcurrentHashMap<>();

	/** In the hall of an engine. */
	public StandardCase(ProcessEngine engine) {
		this.forms = engine.getFormService();
		this.tasks = engine.getTaskService();
		this.identity = engine.getIdentityService();
		this.definition = SingletonSupplier.of(() -> engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(Samples.ITEM)
			.latestVersion()
			.singleResult()
			.getId());
	}

	/** Leads a case to its end. */
	public void lead() {
		String instance = open();
		accept(instance);
		complete("market-reviewer", instance, Samples.review());
		complete("market-decider", instance, Samples.grant());
		complete(CLERK, instance, Samples.delivery());
	}

	/**
	 * Opens a case.
	 * @return its process instance
	 */
	public String open() {
		return as(CLERK, () -> this.forms.submitStartForm(this.definition.get(), typed(Samples.application())).getId());
	}

	/** Accepts a case. */
	public void accept(String instance) {
		complete(CLERK, instance, Samples.acceptance());
	}

	private void complete(String user, String instance, Map<String, Object> answers) {
		as(user, () -> {
			Task task = this.tasks.createTaskQuery().processInstanceId(instance).singleResult();
			this.forms.submitTaskForm(task.getId(), typed(answers));
			return null;
		});
	}

	private <T> T as(String user, Supplier<T> act) {
		this.identity.setAuthentication(user, this.groups.computeIfAbsent(user, this::groupsOf));
		try {
			return act.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private List<String> groupsOf(String user) {
		return this.identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
	}

	private static Map<String, Object> typed(Map<String, Object> answers) {
		Map<String, Object> values = new HashMap<>(answers);
		values.replaceAll((key, value) -> (value instanceof List<?> list)
				? SpinValues.jsonValue(Client.json(new ArrayList<>(list))).create() : value);
		return values;
	}

}
