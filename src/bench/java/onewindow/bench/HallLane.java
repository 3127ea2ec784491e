package onewindow.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.sql.DataSource;

import onewindow.testing.Client;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Cases through the hall, with gate, case file, documents and notices, as the people of a
 * unit.
 */
class HallLane implements Lane {

	private final FormService forms;

	private final TaskService tasks;

	private final IdentityService identity;

	private final String definition;

	private final DataSource database;

	private final Map<String, List<String>> groups = new HashMap<>();

	HallLane(ConfigurableApplicationContext hall) {
		ProcessEngine engine = hall.getBean(ProcessEngine.class);
		this.forms = engine.getFormService();
		this.tasks = engine.getTaskService();
		this.identity = engine.getIdentityService();
		this.definition = engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(Samples.ITEM)
			.latestVersion()
			.singleResult()
			.getId();
		this.database = hall.getBean(DataSource.class);
		for (String user : List.of("s042", "market-reviewer", "market-decider")) {
			this.groups.put(user,
					this.identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList());
		}
	}

	@Override
	public String name() {
		return "One Window";
	}

	@Override
	public DataSource database() {
		return this.database;
	}

	@Override
	public void leadCase() {
		String instance = openCase();
		accept(instance);
		complete("market-reviewer", instance, Samples.review());
		complete("market-decider", instance, Samples.grant());
		complete("s042", instance, Samples.delivery());
	}

	@Override
	public String openCase() {
		return as("s042", () -> this.forms.submitStartForm(this.definition, typed(Samples.application())).getId());
	}

	@Override
	public void accept(String instanceId) {
		complete("s042", instanceId, Samples.acceptance());
	}

	private void complete(String user, String instance, Map<String, Object> answers) {
		as(user, () -> {
			Task task = this.tasks.createTaskQuery().processInstanceId(instance).singleResult();
			this.forms.submitTaskForm(task.getId(), typed(answers));
			return null;
		});
	}

	private <T> T as(String user, Supplier<T> act) {
		this.identity.setAuthentication(user, this.groups.get(user));
		try {
			return act.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private static Map<String, Object> typed(Map<String, Object> answers) {
		Map<String, Object> values = new HashMap<>(answers);
		values.replaceAll((key, value) -> (value instanceof List<?> list)
				? SpinValues.jsonValue(Client.json(new ArrayList<>(list))).create() : value);
		return values;
	}

}
