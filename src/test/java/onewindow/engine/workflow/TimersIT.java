package onewindow.engine.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody makes a due effect not happen, or happen early: every method of the engine's
 * services, and whatever its builders offer, is tried on the timers of a case by every
 * role, with everything that could name them.
 */
@OpenHall
class TimersIT {

	private static final Date NEVER = Date.from(Instant.parse("2090-01-01T00:00:00Z"));

	@Autowired
	HallDriver hall;

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void keepTheLogShort() {
		log(LogLevel.OFF);
	}

	@AfterEach
	void logAgain() {
		log(null);
	}

	private static void log(LogLevel level) {
		LoggingSystem.get(TimersIT.class.getClassLoader()).setLogLevel("org.camunda.bpm.engine.context", level);
	}

	@ParameterizedTest
	@ValueSource(strings = { CLERK, "s001", "market-reviewer", "market-head", "director", "supervisor", "designer",
			"admin" })
	void standWhoeverTriesWhatever(String user) {
		this.hall.setTime("2026-04-30T09:00");
		this.hall.receiveAndAccept();
		this.hall.receive();
		List<String> names = names();
		List<Map<String, Object>> before = timers();
		assertThat(before).hasSizeGreaterThan(4);
		IdentityService identity = this.engine.getIdentityService();
		List<String> groups = identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
		int tried = 0;
		for (Object service : services()) {
			for (Method method : methods(service)) {
				for (String name : names) {
					identity.setAuthentication(user, groups);
					tried += tryOn(service, method, name);
					identity.clearAuthentication();
				}
				assertThat(timers()).as("%s.%s by %s", service.getClass().getSimpleName(), method, user)
					.isEqualTo(before);
			}
		}
		assertThat(tried).isGreaterThan(2000);
	}

	private List<Object> services() {
		ManagementService management = this.engine.getManagementService();
		RuntimeService runtime = this.engine.getRuntimeService();
		RepositoryService repository = this.engine.getRepositoryService();
		TaskService tasks = this.engine.getTaskService();
		FormService forms = this.engine.getFormService();
		HistoryService history = this.engine.getHistoryService();
		ExternalTaskService external = this.engine.getExternalTaskService();
		return List.of(management, runtime, repository, tasks, forms, history, external);
	}

	/** Ids and keys of whatever one timer hangs on. */
	private List<String> names() {
		Job timer = this.engine.getManagementService().createJobQuery().listPage(0, 1).get(0);
		ProcessDefinition model = this.engine.getRepositoryService()
			.getProcessDefinition(timer.getProcessDefinitionId());
		return List.of(timer.getId(), timer.getJobDefinitionId(), timer.getProcessInstanceId(), timer.getExecutionId(),
				model.getId(), model.getKey(), model.getDeploymentId());
	}

	private List<Map<String, Object>> timers() {
		return this.jdbc.sql(
				"select id_, duedate_, retries_, suspension_state_ from act_ru_job where process_instance_id_ is not null order by id_")
			.query()
			.listOfRows();
	}

	private static List<Method> methods(Object of) {
		return Stream.of(ClassUtils.getAllInterfaces(of))
			.flatMap(contract -> Arrays.stream(contract.getMethods()))
			.distinct()
			.sorted(Comparator.comparing(Method::toString))
			.toList();
	}

	/** What a builder offers is tried one by one, each to its end. */
	private static int tryOn(Object target, Method method, String name) {
		Object answer = call(target, method, name);
		if (answer == null || !answer.getClass().getName().endsWith("BuilderImpl")) {
			return 1;
		}
		int tried = 1;
		for (Method step : methods(answer)) {
			Object led = call(answer, step, name);
			if (led == answer) {
				for (Method end : methods(led)) {
					if (end.getParameterCount() == 0) {
						call(led, end, name);
						tried++;
					}
				}
			}
		}
		return tried;
	}

	private static Object call(Object target, Method method, String name) {
		try {
			return method.invoke(target,
					Arrays.stream(method.getParameterTypes()).map(type -> value(type, name)).toArray());
		}
		catch (InvocationTargetException | IllegalAccessException | IllegalArgumentException ex) {
			return null;
		}
	}

	private static Object value(Class<?> type, String name) {
		if (type == String.class || type == Object.class) {
			return name;
		}
		if (type == int.class || type == Integer.class) {
			return 0;
		}
		if (type == long.class) {
			return 0L;
		}
		if (type == boolean.class) {
			return true;
		}
		if (type == Date.class) {
			return NEVER;
		}
		if (type == String[].class) {
			return new String[] { name };
		}
		return Map
			.<Class<?>, Object>of(List.class, List.of(name), Collection.class, List.of(name), Set.class, Set.of(name),
					Map.class, Map.of("decision", name))
			.get(type);
	}

}
