package onewindow.engine.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.WebApplicationException;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk around the house: every door through which a case could be begun, pushed on,
 * written into or taken away gives the gate's answer, to administrators too.
 */
@OpenHall
class GateIT {

	/** What takes effect only with a further call, which is refused. */
	private static final Set<String> BUILDERS = Set.of("createMigrationPlan", "newMigration", "newTask",
			"createTaskReport", "createProcessInstanceById", "createProcessInstanceByKey",
			"createProcessInstanceModification", "createModification", "restartProcessInstances",
			"createMessageCorrelation", "createMessageCorrelationAsync", "createSignalEvent",
			"createConditionEvaluation", "updateProcessInstanceSuspensionState");

	@Autowired
	HallDriver hall;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	FormService forms;

	@Autowired
	RepositoryService repository;

	@Autowired
	ManagementService management;

	@Test
	void guardsEveryMethodThatMovesACase() {
		List<String> open = new ArrayList<>();
		walk(RuntimeService.class, this.runtime, open);
		walk(TaskService.class, this.tasks, open);
		walk(FormService.class, this.forms, open);

		assertThat(open).as("methods of the engine that pass by the gate").isEmpty();
	}

	private static void walk(Class<?> service, Object real, List<String> open) {
		for (Method method : service.getMethods()) {
			String name = method.getName();
			boolean reads = name.startsWith("get") || name.startsWith("create") && name.endsWith("Query");
			if (!reads && !BUILDERS.contains(name) && !refuses(method, real)) {
				open.add(method.toString());
			}
		}
	}

	private static boolean refuses(Method method, Object real) {
		Object[] nothing = Stream.of(method.getParameterTypes()).map(GateIT::something).toArray();
		try {
			method.invoke(real, nothing);
			return false;
		}
		catch (InvocationTargetException ex) {
			return ex.getCause() instanceof WebApplicationException;
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object something(Class<?> type) {
		if (type == String.class) {
			return "x";
		}
		if (type == Map.class) {
			return Map.of();
		}
		if (type == boolean.class) {
			return Boolean.FALSE;
		}
		return (type == int.class) ? Integer.valueOf(0) : null;
	}

	static Stream<Arguments> doors() {
		String variable = "{\"value\":\"grant\",\"type\":\"String\"}";
		String modifications = "{\"modifications\":{\"decision\":%s}}".formatted(variable);
		return Stream.of(door("POST", "process-definition/key/food-business-permit/start", "{}"),
				door("POST", "process-definition/{definition}/start", "{\"businessKey\":\"XL20260430250001\"}"),
				door("POST", "process-definition/{definition}/submit-form", "{}"),
				door("POST", "process-definition/{definition}/submit-form",
						"{\"businessKey\":\"XL20260430250001\",\"variables\":{}}"),
				door("POST", "process-definition/{definition}/restart",
						"{\"processInstanceIds\":[\"{instance}\"],\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_DecideCase\"}]}"),
				door("POST", "task/{task}/complete", "{}"),
				door("POST", "task/{task}/complete", "{\"variables\":{\"acceptance\":{\"value\":\"accept\"}}}"),
				door("POST", "task/{task}/submit-form", "{\"variables\":{\"decision\":{\"value\":\"grant\"}}}"),
				door("POST", "task/{task}/resolve", "{}"),
				door("POST", "task/{task}/bpmnError", "{\"errorCode\":\"X\"}"),
				door("POST", "task/{task}/bpmnEscalation", "{\"escalationCode\":\"X\"}"),
				door("PUT", "task/{task}/variables/decision", variable),
				door("POST", "task/{task}/variables", modifications),
				door("PUT", "task/{task}/localVariables/decision", variable),
				door("DELETE", "task/{task}/variables/caseNumber", null),
				door("POST", "task/{task}/comment/create", "{\"message\":\"232703195602291015\"}"),
				door("PUT", "process-instance/{instance}/variables/decision", variable),
				door("POST", "process-instance/{instance}/variables", modifications),
				door("DELETE", "process-instance/{instance}/variables/caseNumber", null),
				door("POST", "process-instance/variables-async",
						"{\"processInstanceIds\":[\"{instance}\"],\"variables\":{\"decision\":%s}}"
							.formatted(variable)),
				door("POST", "process-instance/{instance}/modification",
						"{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"ServiceTask_IssueGrant\"}]}"),
				door("POST", "modification/execute",
						"{\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{instance}\"],\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"ServiceTask_IssueGrant\"}]}"),
				door("DELETE", "process-instance/{instance}", null), door("DELETE", "job/{job}", null),
				door("POST", "job/{job}/execute", "{}"),
				door("PUT", "job/{job}/duedate", "{\"duedate\":\"2036-01-01T00:00:00.000+0800\"}"),
				door("POST", "job/{job}/duedate/recalculate", null),
				door("PUT", "job/{job}/suspended", "{\"suspended\":true}"),
				door("PUT", "job-definition/suspended",
						"{\"processDefinitionKey\":\"food-business-permit\",\"suspended\":true,\"includeJobs\":true}"),
				door("DELETE", "history/process-instance/{instance}", null),
				door("POST", "history/process-instance/delete", "{\"historicProcessInstanceIds\":[\"{instance}\"]}"),
				door("DELETE", "deployment/{deployment}?cascade=true", null),
				door("DELETE", "process-definition/{definition}?cascade=true", null),
				door("DELETE", "process-definition/key/food-business-permit?cascade=true", null),
				door("PUT", "process-definition/{definition}/suspended",
						"{\"suspended\":true,\"includeProcessInstances\":true}"),
				door("POST", "process-instance/delete", "{\"processInstanceIds\":[\"{instance}\"]}"),
				door("PUT", "execution/{instance}/localVariables/decision", variable),
				door("POST", "execution/{instance}/signal", "{}"), door("POST", "message", "{\"messageName\":\"x\"}"),
				door("POST", "signal", "{\"name\":\"x\"}"),
				door("POST", "condition", "{\"variables\":{\"a\":{\"value\":1}}}"));
	}

	@ParameterizedTest
	@MethodSource("doors")
	void givesTheSameAnswerAtEveryDoor(String method, String path, String body) {
		String number = this.hall.receive();
		String before = this.hall.view(number).toString();
		String instance = this.hall.task(number).path("processInstanceId").asText();
		String definition = this.hall.task(number).path("processDefinitionId").asText();
		Map<String, String> ids = Map.of("{task}", this.hall.task(number).path("id").asText(), "{instance}", instance,
				"{definition}", definition, "{deployment}",
				this.repository.getProcessDefinition(definition).getDeploymentId(), "{job}", timer(instance).getId());
		Date due = timer(instance).getDuedate();

		for (String user : List.of(CLERK, "admin")) {
			Answer answer = this.hall.as(user).send(method, "/engine-rest/" + fill(path, ids), fill(body, ids));
			assertThat(answer.status()).as("%s: %s", user, answer.text()).isIn(400, 403, 404);
		}
		assertThat(this.hall.view(number)).hasToString(before);
		assertThat(timer(instance).getDuedate()).isEqualTo(due);
		assertThat(timer(instance).isSuspended()).isFalse();
		assertThat(this.hall.task(number).path("id").asText()).isEqualTo(ids.get("{task}"));
	}

	private Job timer(String instance) {
		return this.management.createJobQuery().processInstanceId(instance).singleResult();
	}

	/** Tasklist's own API leads to the same gate as the engine's. */
	@Test
	void givesTheSameAnswerInTheWebApplications() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();
		Client.Session session = this.hall.signInToTasklist(CLERK);

		for (String door : List.of("task/%s/submit-form", "task/%s/complete")) {
			Answer answer = session.post("/camunda/api/engine/engine/default/" + door.formatted(task),
					Client.variables(Map.of("acceptance", "maybe")));
			assertThat(answer.status()).as(answer.text()).isEqualTo(400);
			assertThat(answer.codes()).containsExactly("form.noChoice");
		}
		Answer taken = session.post("/camunda/api/engine/engine/default/task/%s/submit-form".formatted(task),
				Client.variables(Samples.acceptance()));
		assertThat(taken.status()).isEqualTo(204);
	}

	@Test
	void letsPeopleTakeTasksForThemselvesOnly() {
		String number = this.hall.receive();
		String task = this.hall.task(number).path("id").asText();

		assertThat(claim("s043", task, CLERK).status()).isEqualTo(403);
		assertThat(claim("market-reviewer", task, "market-reviewer").status()).isEqualTo(403);
		assertThat(claim(CLERK, task, CLERK).status()).isEqualTo(204);
		assertThat(claim("s043", task, "s043").status()).isEqualTo(409);
		assertThat(this.hall.tryToComplete("s043", number, Samples.acceptance()).status()).isEqualTo(409);
		assertThat(this.hall.as(CLERK).post("/engine-rest/task/%s/unclaim".formatted(task), Map.of()).status())
			.isEqualTo(204);
		this.hall.complete("s043", number, Samples.acceptance());
		assertThat(this.hall.view(number).path("timeline").get(1).path("actor").asText()).isEqualTo("s043");
	}

	private Answer claim(String user, String task, String forWhom) {
		return this.hall.as(user).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", forWhom));
	}

	private static Arguments door(String method, String path, String body) {
		return Arguments.of(method, path, body);
	}

	private static String fill(String text, Map<String, String> ids) {
		String filled = text;
		for (Map.Entry<String, String> id : ids.entrySet()) {
			filled = (filled != null) ? filled.replace(id.getKey(), id.getValue()) : null;
		}
		return filled;
	}

}
