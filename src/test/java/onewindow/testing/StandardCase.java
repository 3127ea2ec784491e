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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.function.SingletonSupplier;

/**
 * A case from the application to its delivery, led through the engine's services by the
 * people of the unit: what costs are measured on. A food business permit, unless another
 * course is given.
 */
@TestComponent
public class StandardCase {

	private static final Course FOOD = new Course(Samples.ITEM, HallDriver.CLERK, "market-reviewer", "market-decider",
			Samples.application(), Samples.acceptance(), Samples.review());

	private final Course course;

	private final FormService forms;

	private final TaskService tasks;

	private final IdentityService identity;

	private final Supplier<String> definition;

	private final Map<String, List<String>> groups = new ConcurrentHashMap<>();

	/** In the hall of an engine. */
	@Autowired
	public StandardCase(ProcessEngine engine) {
		this(engine, FOOD);
	}

	/** In the hall of an engine, by its own course. */
	public StandardCase(ProcessEngine engine, Course course) {
		this.course = course;
		this.forms = engine.getFormService();
		this.tasks = engine.getTaskService();
		this.identity = engine.getIdentityService();
		this.definition = SingletonSupplier.of(() -> engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(course.item())
			.latestVersion()
			.singleResult()
			.getId());
	}

	/** Leads a case to its end. */
	public void lead() {
		String instance = open();
		accept(instance);
		complete(this.course.reviewer(), instance, this.course.review());
		complete(this.course.decider(), instance, Samples.grant());
		complete(this.course.clerk(), instance, Samples.delivery());
	}

	/**
	 * Opens a case.
	 * @return its process instance
	 */
	public String open() {
		return as(this.course.clerk(),
				() -> this.forms.submitStartForm(this.definition.get(), typed(this.course.application())).getId());
	}

	/** Accepts a case. */
	public void accept(String instance) {
		complete(this.course.clerk(), instance, this.course.acceptance());
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

	/**
	 * Who leads a case, and what they enter.
	 *
	 * @param item its item
	 * @param clerk takes the application and hands the result over
	 * @param reviewer reviews it
	 * @param decider grants it
	 * @param application what the applicant enters
	 * @param acceptance what the clerk enters
	 * @param review what the reviewer enters
	 */
	public record Course(String item, String clerk, String reviewer, String decider, Map<String, Object> application,
			Map<String, Object> acceptance, Map<String, Object> review) {
	}

}
