package onewindow.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Soak;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent, to whatever address, by whomever: the answer is no fault of the hall
 * and names no class of it, and no timer of the law has moved.
 */
@OpenHall
@Soak
class HostileRequestsIT {

	private static final long SEED = 20260506;

	private static final int EACH = 12;

	private static final Pattern CLASS_NAME = Pattern
		.compile("\\b[a-z]+(\\.[a-z0-9_]+)+\\.[A-Z]\\w+|\\bat \\w+\\.java");

	@Autowired
	HallDriver hall;

	@Autowired
	ManagementService management;

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { CLERK, "director", "designer", "admin" })
	void findNoFaultInTheEnginesApiAndMoveNoTimer(String user) {
		List<String> names = names();
		List<Map<String, Object>> before = timers();
		List<Endpoint> endpoints = EngineEndpoints.all();
		assertThat(endpoints).hasSizeGreaterThan(300);

		Set<String> faults = send(endpoints, this.hall.as(user)::send, names);

		assertThat(String.join(System.lineSeparator(), faults)).isEmpty();
		assertThat(timers()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { CLERK, "director", "admin" })
	void findNoFaultInTheWebApplications(String user) {
		List<String> names = names();
		List<Endpoint> endpoints = EngineEndpoints.ofTheWebApplications()
			.stream()
			.filter(endpoint -> !endpoint.path().startsWith("/camunda/api/admin/auth/"))
			.toList();
		assertThat(endpoints).hasSizeGreaterThan(50);

		Set<String> faults = send(endpoints, this.hall.signInToTasklist(user)::send, names);

		assertThat(String.join(System.lineSeparator(), faults)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { CLERK, "market-head", "designer", "admin" })
	void findNoFaultInTheStaffApi(String user) {
		List<String> names = names();
		List<Endpoint> endpoints = StaffEndpoints.all(this.hall.as("admin").get("/api/openapi").body());
		assertThat(endpoints).hasSizeGreaterThan(30);

		Set<String> faults = send(endpoints, this.hall.as(user)::send, names);

		assertThat(String.join(System.lineSeparator(), faults)).isEmpty();
	}

	private Set<String> send(List<Endpoint> endpoints, Door door, List<String> names) {
		Hostility hostility = new Hostility(SEED, names);
		Set<String> faults = new TreeSet<>();
		for (Endpoint endpoint : endpoints) {
			for (int i = 0; i < EACH; i++) {
				String path = hostility.path(endpoint);
				String body = endpoint.method().equals("GET") ? null : hostility.body(endpoint);
				String mediaType = hostility.mediaType(endpoint);
				Answer answer = door.send(endpoint.method(), path, mediaType, body);
				if (answer.status() >= 500 || CLASS_NAME.matcher(answer.text()).find() && answer.status() >= 400) {
					faults.add("%s%n   %s %s %.300s%n   → %d %.300s".formatted(endpoint, path, mediaType, body,
							answer.status(), answer.text()));
				}
			}
		}
		return faults;
	}

	/** Ids and keys of what is there: of a case, its timers, its tasks and its model. */
	private List<String> names() {
		String number = this.hall.receiveAndAccept();
		this.hall.receive();
		Job timer = this.management.createJobQuery().listPage(0, 1).get(0);
		ProcessDefinition model = this.repository.getProcessDefinition(timer.getProcessDefinitionId());
		return new ArrayList<>(List.of(number, timer.getId(), timer.getJobDefinitionId(), timer.getProcessInstanceId(),
				timer.getExecutionId(), model.getId(), model.getKey(), model.getDeploymentId(),
				this.hall.task(number).path("id").asText(), "Task_AcceptCase", "2026", "unknown"));
	}

	private List<Map<String, Object>> timers() {
		return this.jdbc.sql("""
				select id_, duedate_, retries_, suspension_state_ from act_ru_job
				where process_instance_id_ is not null order by id_""").query().listOfRows();
	}

	@FunctionalInterface
	private interface Door {

		Answer send(String method, String path, String mediaType, String body);

	}

}
