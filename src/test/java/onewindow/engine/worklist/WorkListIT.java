package onewindow.engine.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.VariableInstanceQuery;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** The work list: what waits, for whom, and for nobody else. */
@OpenHall
class WorkListIT {

	private static final String WITH_OPINIONS = "construction-project-planning-permit";

	/** What the list does not know, and every task has. */
	private static final int ANY_PRIORITY = -1;

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	TaskService tasks;

	@Autowired
	FilterService filters;

	@Autowired
	IdentityService identity;

	@Autowired
	RuntimeService runtime;

	@Autowired
	WorkList list;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ProcessEngineConfigurationImpl engine;

	@Test
	void showsEverybodyWhatTheEngineWouldShowThem() {
		manyKindsOfTasks();
		List<String> groups = this.jdbc.sql("select distinct group_id from hall.listed_task where group_id <> ''")
			.query(String.class)
			.list();
		assertThat(groups).hasSizeGreaterThan(3);
		List<String> instances = this.tasks.createTaskQuery().list().stream().map(Task::getProcessInstanceId).toList();

		onePerRole().forEach((role, person) -> as(person, role, () -> {
			assertSameAnswer(person, this.tasks.createTaskQuery());
			assertSameAnswer(person, this.tasks.createTaskQuery().taskAssignee(person));
			assertSameAnswer(person, this.tasks.createTaskQuery().processVariableValueLike("card", "%牌%"));
			instances.forEach(
					instance -> assertSameAnswer(person, this.tasks.createTaskQuery().processInstanceId(instance)));
			groups.forEach(group -> assertSameAnswer(person,
					this.tasks.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks()));
			assertSameAnswer(person, this.tasks.createTaskQuery().taskCandidateGroupIn(groups));
			assertSameAnswer(person, this.tasks.createTaskQuery().taskCandidateGroupIn(role));
		}));
	}

	@Test
	void showsTheCardOfATaskToWhoeverMayReadItAndToNobodyElse() {
		manyKindsOfTasks();
		List<Task> all = this.tasks.createTaskQuery().list();

		onePerRole().forEach((role, person) -> as(person, role, () -> {
			Set<String> readable = Set.copyOf(ids(this.tasks.createTaskQuery().taskMinPriority(ANY_PRIORITY)));
			for (Task task : all) {
				boolean may = readable.contains(task.getId());
				assertThat(values(card(task))).as("what %s reads of %s", person, task)
					.isEqualTo(may ? values(card(task).variableNameLike("%")) : Map.of());
				assertThat(values(card(task)).containsKey("caseNumber")).isEqualTo(may);
			}
		}));
	}

	/** Asked for as Tasklist does. */
	private VariableInstanceQuery card(Task task) {
		return this.runtime.createVariableInstanceQuery()
			.variableNameIn("card", "caseNumber", "applicantName", "itemName")
			.variableScopeIdIn(task.getId(), task.getExecutionId(), task.getProcessInstanceId());
	}

	private static Map<String, Object> values(VariableInstanceQuery query) {
		Map<String, Object> values = new HashMap<>();
		query.list().forEach(variable -> values.put(variable.getName(), variable.getValue()));
		return values;
	}

	@Test
	void putsFirstWhatIsDueFirstAndThenWhatHasWaitedLongest() {
		this.hall.setTime("2026-05-06T10:00");
		String first = this.hall.receive();
		this.hall.setTime("2026-05-06T16:00");
		this.hall.receive();
		this.hall.setTime("2026-05-07T10:00");
		this.hall.receive();

		JsonNode tasks = tasks(ask(CLERK, List.of()));

		assertThat(tasks).hasSize(3);
		assertThat(tasks.findValuesAsText("created")).isSorted();
		assertThat(tasks.path(0).path("due").asText()).isEqualTo(tasks.path(1).path("due").asText());
		assertThat(tasks.path(0).path("_embedded").path("variable").findValuesAsText("value")).contains(first);
	}

	@Test
	void keepsToTheOrderThatAClerkChooses() {
		for (String day : List.of("2026-05-06", "2026-05-07", "2026-05-08")) {
			this.hall.setTime(day + "T10:00");
			this.hall.receive();
		}

		for (String by : List.of("created", "dueDate", "name", "nameCaseInsensitive", "assignee", "priority",
				"followUpDate", "lastUpdated", "id")) {
			JsonNode answer = ask(CLERK, List.of(Map.of("sortBy", by, "sortOrder", "desc")));
			assertThat(answer.path("count").asInt()).as(by).isEqualTo(3);
			assertThat(tasks(answer)).as(by).hasSize(3);
		}
		JsonNode newestFirst = ask(CLERK, List.of(Map.of("sortBy", "created", "sortOrder", "desc")));
		assertThat(tasks(newestFirst).findValuesAsText("created")).isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void showsEachTaskOnOnePageWhenAllAreDueAtOnce() {
		this.hall.setTime("2026-05-06T10:00");
		for (int i = 0; i < 8; i++) {
			this.hall.receive();
		}

		Set<String> seen = new HashSet<>();
		for (int first = 0; first < 8; first += 2) {
			JsonNode page = tasks(ask("?firstResult=%d&maxResults=2".formatted(first), Map.of()));
			page.forEach(task -> assertThat(seen.add(task.path("id").asText())).isTrue());
		}
		assertThat(seen).hasSize(8);
	}

	@Test
	void blamesTheRequestForAPageThatCannotBe() {
		for (String page : List.of("maxResults=-1", "firstResult=-5&maxResults=3", "maxResults=0")) {
			assertThat(this.hall.signInToTasklist(CLERK)
				.post("/camunda/api/engine/engine/default/task?" + page, Map.of())
				.status()).as(page).isBetween(200, 400);
		}
	}

	@Test
	void findsByWhatStandsOnTheCard() {
		this.hall.setTime("2026-05-06T10:00");
		String number = this.hall.receive();
		this.hall.receive();

		assertThat(found(Map.of("processInstanceBusinessKey", number))).isEqualTo(1);
		assertThat(found(Map.of("processInstanceBusinessKeyLike", "%" + number.substring(12)))).isEqualTo(1);
		assertThat(found(variable("caseNumber", "eq", number))).isEqualTo(1);
		assertThat(found(variable("applicantName", "like", "李%"))).isEqualTo(2);
		assertThat(found(variable("itemName", "eq", "食品经营许可"))).isEqualTo(2);
		assertThat(found(variable("itemName", "eq", "食品"))).isZero();
		assertThat(found(Map.of("nameLike", "%受理%"))).isEqualTo(2);
		assertThat(found(Map.of("nameLike", "%决定%"))).isZero();
	}

	@Test
	void leavesWhatTheListDoesNotKnowToTheEngine() {
		this.hall.setTime("2026-05-06T10:00");
		this.hall.receive();

		assertThat(found(Map.of("taskDefinitionKeyLike", "Task%"))).isEqualTo(1);
		assertThat(found(Map.of("taskDefinitionKeyLike", "Other%"))).isZero();
		assertThat(found(variable("caseNumber", "neq", "X"))).isEqualTo(1);
		Map<String, Object> inAnyCase = new HashMap<>(variable("applicantName", "like", "李%"));
		inAnyCase.put("variableValuesIgnoreCase", true);
		assertThat(found(inAnyCase)).isEqualTo(1);
		assertThat(found(Map.of("orQueries", List.of(Map.of("nameLike", "%受理%", "assignee", "nobody"))))).isEqualTo(1);
	}

	private static Map<String, Object> variable(String name, String operator, String value) {
		return Map.of("processVariables", List.of(Map.of("name", name, "operator", operator, "value", value)));
	}

	private int found(Map<String, Object> search) {
		JsonNode answer = ask("?firstResult=0&maxResults=15", search);
		assertThat(tasks(answer)).hasSize(answer.path("count").asInt());
		return answer.path("count").asInt();
	}

	@Test
	void missesNothingThatIsDoneToATask() {
		this.hall.setTime("2026-05-06T10:00");
		String number = this.hall.receiveAndAccept();
		String task = this.hall.task(number).path("id").asText();
		assertThat(listed("promised_due")).containsOnly("2026-05-12");

		claim("market-reviewer", number);
		assertThat(listed("assignee")).containsOnly("market-reviewer");
		engine(new AddGroupIdentityLinkCmd(task, "forest-review", IdentityLinkType.CANDIDATE));
		engine(new DeleteGroupIdentityLinkCmd(task, "market-review", IdentityLinkType.CANDIDATE));
		assertThat(listed("group_id")).containsExactlyInAnyOrder("", "forest-review");
		engine(context -> {
			TaskEntity changed = context.getTaskManager().findTaskById(task);
			changed.setDueDate(Date.from(Instant.parse("2026-05-20T00:00:00Z")));
			changed.setName("改名");
			return null;
		});
		assertThat(listed("due_at")).containsOnly("2026-05-20 08:00:00");
		assertThat(listed("name")).containsOnly("改名");
		engine(context -> {
			context.getTaskManager()
				.updateTaskSuspensionStateByProcessDefinitionKey(Samples.ITEM, SuspensionState.SUSPENDED);
			return null;
		});
		assertThat(listed("suspended")).containsOnly("true");
		assertThat(this.list.differences()).isEmpty();
	}

	@Test
	void tellsWhatIsWrongAndIsMadeAnew() {
		this.hall.setTime("2026-05-06T10:00");
		this.hall.receive();
		this.hall.receive();
		this.jdbc.sql("delete from hall.listed_task where group_id <> ''").update();
		this.jdbc.sql("update hall.listed_task set applicant = '别人'").update();

		assertThat(this.hall.as("admin").get("/api/work-list").body().path("differences")).hasSize(2);
		assertThat(this.hall.as(CLERK).post("/api/work-list", Map.of()).status()).isEqualTo(403);
		assertThat(this.hall.as("director").get("/api/work-list").status()).isEqualTo(403);
		assertThat(this.hall.as("admin").post("/api/work-list", Map.of()).body().path("differences")).isEmpty();
		assertThat(ask(CLERK, List.of()).path("count").asInt()).isEqualTo(2);
	}

	@Test
	void asksTheDatabaseNothingForAListInWhichNothingHasChanged() {
		this.hall.setTime("2026-05-06T10:00");
		String number = this.hall.receive();
		Client.Session session = this.hall.signInToTasklist(CLERK);
		String first = list(session);
		assertThat(first).contains("\"count\":1");

		this.jdbc.sql("update public.act_ru_task set name_ = '背着引擎改的'").update();

		assertThat(list(session)).isEqualTo(first);
		assertThat(list(this.hall.signInToTasklist(CLERK))).as("kept for one session only").contains("背着引擎改的");
		claim("s043", number);
		assertThat(list(session)).as("what the engine writes is seen at once").contains("背着引擎改的").contains("s043");
		this.hall.receive();
		assertThat(list(session)).contains("\"count\":2");
	}

	private String list(Client.Session session) {
		String filter = this.filters.createTaskFilterQuery().filterName("本单位在办").singleResult().getId();
		Answer answer = session.ask(
				"/camunda/api/engine/engine/default/filter/%s/list?firstResult=0&maxResults=15".formatted(filter),
				Map.of("processInstanceIdIn", List.of(), "active", true));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.text();
	}

	private List<String> listed(String column) {
		return this.jdbc.sql("select distinct %s::text from hall.listed_task".formatted(column))
			.query(String.class)
			.list();
	}

	/** As the engine does for itself, since nobody else is let through. */
	private void engine(Command<?> act) {
		this.engine.getCommandExecutorTxRequired().execute(act);
	}

	private static JsonNode tasks(JsonNode answer) {
		return answer.path("_embedded").path("task");
	}

	private JsonNode ask(String person, List<Map<String, String>> order) {
		return ask(person, "?firstResult=0&maxResults=15",
				Map.of("processInstanceIdIn", List.of(), "active", true, "sorting", order));
	}

	private JsonNode ask(String page, Map<String, Object> asked) {
		return ask(CLERK, page, asked);
	}

	private JsonNode ask(String person, String page, Map<String, Object> asked) {
		String filter = this.filters.createTaskFilterQuery().filterName("本窗口待办").singleResult().getId();
		Answer answer = this.hall.signInToTasklist(person)
			.ask("/camunda/api/engine/engine/default/filter/%s/list%s".formatted(filter, page), asked);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.body();
	}

	/** Who is in the same groups sees the same. */
	private Map<List<String>, String> onePerRole() {
		Map<List<String>, String> people = new LinkedHashMap<>();
		this.jdbc.sql("""
				select user_id_ as person, array_agg(group_id_ order by group_id_) as role
				from public.act_id_membership group by user_id_ order by user_id_""")
			.query((row, n) -> people.putIfAbsent(List.of((String[]) row.getArray("role").getArray()),
					row.getString("person")))
			.list();
		assertThat(people).hasSizeGreaterThan(100);
		return people;
	}

	private void assertSameAnswer(String person, TaskQuery query) {
		List<String> listed = ids(query);
		long counted = query.count();
		List<String> engines = ids(query.taskMinPriority(ANY_PRIORITY));

		assertThat(listed).as("what %s sees", person).containsExactlyInAnyOrderElementsOf(engines);
		assertThat(counted).isEqualTo(engines.size());
	}

	private static List<String> ids(TaskQuery query) {
		return query.listPage(0, 1000).stream().map(Task::getId).toList();
	}

	/**
	 * Of four units, opened and taken, with a card and without, in items and procedures.
	 */
	private void manyKindsOfTasks() {
		this.hall.setTime("2026-05-06T10:00");
		this.hall.receive();
		this.hall.receiveAndAccept();
		String taken = this.hall.receiveAndAccept();
		claim("market-reviewer", taken);
		String asked = this.items.accept(WITH_OPINIONS);
		this.items.review(WITH_OPINIONS, asked, Map.of());
		claim("forest-reviewer", this.items.opinionTask(asked, "U12"), asked);
		this.items.receive("unemployment-registration");
		this.hall.setTime("2026-05-20T10:00");
		this.hall.runDueJobs();
		this.items.receive(WITH_OPINIONS);
		assertThat(this.jdbc.sql("select count(*) from hall.listed_task where card is not null")
			.query(Integer.class)
			.single()).isPositive();
	}

	private void claim(String person, String number) {
		claim(person, this.hall.task(number).path("id").asText(), number);
	}

	private void claim(String person, String task, String number) {
		assertThat(this.hall.as(person)
			.post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", person))
			.status()).as(number).isEqualTo(204);
	}

	private void as(String person, List<String> groups, Runnable act) {
		this.identity.setAuthentication(person, groups);
		try {
			act.run();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
