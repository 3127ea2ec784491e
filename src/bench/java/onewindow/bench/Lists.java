package onewindow.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import javax.sql.DataSource;

import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenCases;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long people wait for their list in Tasklist: a page with its count and its cards,
 * asked for as Tasklist asks, over HTTP with a session.
 */
final class Lists {

	private static final String MINE = "本窗口待办";

	private static final String WITH_CARDS = "红黄牌办件";

	private static final String CLERK = "s042";

	private static final String REVIEWER = "market-reviewer";

	private static final String WITH_OPINIONS = "construction-project-planning-permit";

	private final ConfigurableApplicationContext hall;

	private final JdbcTemplate jdbc;

	private final OpenCases cases;

	private final Map<String, Double> measured = new HashMap<>();

	Lists(ConfigurableApplicationContext hall) {
		this.hall = hall;
		this.jdbc = hall.getBean(JdbcTemplate.class);
		this.cases = new OpenCases(hall.getBean(DataSource.class));
	}

	void ofEmptyTables() {
		HallBenchmark.print("%nlists as Tasklist asks for them (p95 of 100, ms)%n");
		row("empty tables, own window", CLERK, MINE, null);
		row("empty tables, own unit", REVIEWER, MINE, null);
		row("empty tables, cards", "supervisor", WITH_CARDS, null);
	}

	void ofManyTasks() {
		row("25,000 own of 100,000", CLERK, MINE, "empty tables, own window");
		row("75,000 own of 100,000", REVIEWER, MINE, "empty tables, own unit");
		askForOpinions(2_000);
		row("75,000 own and 2,000 of procedures", REVIEWER, MINE, "75,000 own of 100,000");
		giveCards(20_000);
		row("20,000 cards of 102,000, centre", "supervisor", WITH_CARDS, "empty tables, cards");
		row("20,000 cards of 102,000, unit", REVIEWER, WITH_CARDS, "empty tables, cards");
		row("all units, centre", "supervisor", "已超期", "empty tables, cards");
	}

	void ofAMillion() {
		addTasksOfOthers(10_000);
		row("25,000 own, 10,000 more of others", CLERK, MINE, "25,000 own of 100,000");
		addTasksOfOthers(1_000_000);
		row("25,000 own, 1,000,000 more of others", CLERK, MINE, "25,000 own, 10,000 more of others");
	}

	private void row(String name, String person, String filter, String compared) {
		Client.Session session = this.hall.getBean(HallDriver.class).signInToTasklist(person);
		String path = "/camunda/api/engine/engine/default/filter/%s/list?firstResult=0&maxResults=15".formatted(
				this.hall.getBean(FilterService.class).createTaskFilterQuery().filterName(filter).singleResult().getId());
		Map<String, Object> asked = Map.of("processInstanceIdIn", List.of(), "active", true, "sorting",
				List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc")));
		int[] count = new int[1];
		// Each address anew: what has not changed is answered without the database.
		double p95 = p95(turn -> {
			Answer answer = session.ask(path + "&turn=" + turn, asked);
			count[0] = answer.body().path("count").asInt();
			return answer;
		});
		this.measured.put(name, p95);
		Results.note("p95 of a list, ms: " + name, p95);
		double other = this.measured.getOrDefault(compared, p95);
		HallBenchmark.print("%-40s %8.1f %+8.1f %6.2f   %7d tasks%n", name, p95, p95 - other, p95 / other, count[0]);
	}

	/** The case beside the form. */
	void ofOneCase() {
		HallDriver driver = this.hall.getBean(HallDriver.class);
		String number = driver.receiveAndAccept();
		Client.Session session = driver.signInToTasklist(CLERK);
		double p95 = p95(turn -> session.get("/camunda/api/hall/cases/%s/panel".formatted(number)));
		Results.note("p95 of the panel of a case, ms", p95);
		HallBenchmark.print("%-40s %8.1f%n", "the panel of a case", p95);
	}

	/** In milliseconds, after a warm-up. */
	private static double p95(IntFunction<Answer> ask) {
		List<Double> times = new ArrayList<>();
		for (int turn = 0; turn < 140; turn++) {
			Instant start = Instant.now();
			Answer answer = ask.apply(turn);
			times.add(Duration.between(start, Instant.now()).toNanos() / 1e6);
			if (answer.status() != 200) {
				throw new IllegalStateException(answer.toString());
			}
		}
		return times.stream().skip(40).sorted().skip(94).findFirst().orElseThrow();
	}

	/** Other units ask the unit of the reviewer, whose list gets longer by that. */
	private void askForOpinions(int many) {
		ItemDriver items = this.hall.getBean(ItemDriver.class);
		String number = items.accept(WITH_OPINIONS);
		items.review(WITH_OPINIONS, number, Map.of());
		int first = 5_000_000;
		for (Task task : this.hall.getBean(TaskService.class)
			.createTaskQuery()
			.processInstanceBusinessKey(number)
			.list()) {
			this.cases.fill(task.getProcessInstanceId(), first, many / 2);
			first += many;
		}
		this.cases.grow(() -> {
			this.jdbc.update("update act_ru_identitylink set group_id_ = 'market-review' where group_id_ in ('forest-review', 'housing-review')");
			this.jdbc.update("update act_ru_authorization set group_id_ = 'market-review' where resource_type_ = 7 and group_id_ in ('forest-review', 'housing-review')");
		});
	}

	private void giveCards(int many) {
		this.cases.grow(() -> this.jdbc.update("""
				insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, var_scope_,
				  sequence_counter_, is_concurrent_local_, text_)
				select 'card-' || id_, 1, 'string', 'card', id_, id_, proc_def_id_, id_, 1, false, '黄牌'
				from act_ru_execution execution where business_key_ is not null and parent_id_ is null and not exists (
				  select from act_ru_variable card where card.proc_inst_id_ = execution.id_ and card.name_ = 'card') limit ?""",
				many));
	}

	/** Of the work list only, which is all that a page of somebody else's tasks reads. */
	private void addTasksOfOthers(int many) {
		this.jdbc.update("""
				insert into hall.listed_task (task_id, group_id, item, case_number, item_name, applicant, name, due_at,
				  waiting_since, suspended)
				select 'other-' || ? || '-' || n, group_id, 'unemployment-registration', 'XL2020010125' || n, '失业登记', '张三',
				  '受理', now() + n * interval '1 second', now(), false
				from generate_series(1, ?) n cross join (values (''), ('window-w10')) taker (group_id)""", many, many);
		this.jdbc.execute("vacuum analyze hall.listed_task");
	}

}
