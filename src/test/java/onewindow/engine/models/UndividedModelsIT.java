package onewindow.engine.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.OneWindowApplication;
import onewindow.testing.FreshFolder;
import onewindow.testing.HallDriver;
import onewindow.testing.OutsideWorld;
import onewindow.testing.Soak;
import onewindow.testing.Walker;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hall opens with cases that the version before has begun, on models that were drawn
 * whole: 156 cases which between them stand at every task and wait for every timer, some
 * of which have fired. They finish where they began, or are moved.
 */
@SpringBootTest(classes = OneWindowApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "onewindow.notification.interval=1h",
				"onewindow.calendar.recount-interval=1h", "onewindow.jobs.watch-interval=1h" })
@ContextConfiguration(initializers = { FreshFolder.class, OutsideWorld.class })
@ComponentScan("onewindow.testing")
@Import(UndividedModelsIT.FilledByTheVersionBefore.class)
@Soak
class UndividedModelsIT {

	private static ProcessEngine ofTheOtherHall;

	@Autowired
	HallDriver hall;

	@Autowired
	Walker walker;

	@Autowired
	JdbcClient jdbc;

	/** The engine's own API finds its engine by the name that both halls share. */
	@BeforeAll
	static void keepTheEngineOfTheOtherHall() {
		ofTheOtherHall = ProcessEngines.getProcessEngines().get(ProcessEngines.NAME_DEFAULT);
	}

	@AfterAll
	static void leaveNameAndTimeAsTheyWere() {
		ClockUtil.reset();
		if (ofTheOtherHall != null) {
			ProcessEngines.registerProcessEngine(ofTheOtherHall);
		}
	}

	@Test
	void finishesWhatStaysAndMovesTheRestWithEveryTimerAndLimit() {
		List<Running> running = running();
		assertThat(running).hasSizeGreaterThan(100);
		List<Running> staying = everySecond(running, 0);
		List<Running> moving = everySecond(running, 1);

		staying.forEach(each -> this.walker.finish(each.item(), each.number()));
		assertThat(versions(staying)).containsOnly(1);
		Map<Running, List<String>> before = new HashMap<>();
		moving.forEach(each -> before.put(each, waiting(each.number())));
		List<JsonNode> checked = ask(moving, "/migration/check");
		assertThat(versions(moving)).as("a dry run").containsOnly(1);
		List<JsonNode> moved = ask(moving, "/migration");

		assertThat(numbers(moved, "moved")).isEqualTo(numbers(checked, "movable")).hasSizeGreaterThan(50);
		assertThat(moved.stream().flatMap(row -> texts(row.path("obstacles")))).containsOnly("办件同时办理的环节尚未全部办结，汇合后才能迁移");
		assertThat(moving).allSatisfy(each -> assertThat(waiting(each.number())).isEqualTo(before.get(each)));
		moving.forEach(each -> this.walker.finish(each.item(), each.number()));
		assertThat(running()).isEmpty();
		assertThat(cancelledDecisions()).as("branches that were moved meet again").isZero();
	}

	private static List<Running> everySecond(List<Running> running, int rest) {
		return IntStream.range(0, running.size()).filter(n -> n % 2 == rest).mapToObj(running::get).toList();
	}

	private List<JsonNode> ask(List<Running> cases, String what) {
		List<JsonNode> rows = new ArrayList<>();
		cases.stream()
			.map(Running::item)
			.distinct()
			.forEach(item -> this.hall.as("designer")
				.post("/api/models/" + item + what, Map.of("from", 1, "to", 2))
				.body()
				.forEach(rows::add));
		return rows;
	}

	private static Set<String> numbers(List<JsonNode> rows, String when) {
		return rows.stream()
			.filter(row -> row.path(when).asBoolean())
			.map(row -> row.path("number").asText())
			.collect(Collectors.toSet());
	}

	private static Stream<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
	}

	private List<Running> running() {
		return this.jdbc
			.sql("""
					select proc_def_key_ as item, business_key_ as number from public.act_hi_procinst
					where end_time_ is null and super_process_instance_id_ is null and proc_def_key_ not in ('fire-order-on-licence', 'tell-applicant')
					order by number""")
			.query(Running.class)
			.list();
	}

	private List<Integer> versions(List<Running> cases) {
		return this.jdbc.sql("""
				select definition.version_ from public.act_hi_procinst instance
				join public.act_re_procdef definition on definition.id_ = instance.proc_def_id_
				where instance.business_key_ = any(?) and instance.super_process_instance_id_ is null
				and definition.key_ not in ('fire-order-on-licence', 'tell-applicant')""")
			.param(cases.stream().map(Running::number).toArray(String[]::new))
			.query(Integer.class)
			.list();
	}

	/**
	 * Each task with its limit, and each timer with when it fires and whether it stands.
	 */
	private List<String> waiting(String number) {
		return this.jdbc
			.sql("""
					with cases as (select id_, proc_def_key_ as key from public.act_hi_procinst where business_key_ = :number)
					select concat_ws(' ', key, task.task_def_key_, task.due_date_) from public.act_ru_task task
					join cases on cases.id_ = task.proc_inst_id_
					union all select concat_ws(' ', key, timer.act_id_, job.duedate_, job.suspension_state_)
					from public.act_ru_job job join cases on cases.id_ = job.process_instance_id_
					join public.act_ru_jobdef timer on timer.id_ = job.job_def_id_ order by 1""")
			.param("number", number)
			.query(String.class)
			.list();
	}

	/** A second decision would be open when the first one ends everything. */
	private int cancelledDecisions() {
		return this.jdbc
			.sql("""
					select count(*) from public.act_hi_procinst instance
					join public.act_re_procdef definition on definition.id_ = instance.proc_def_id_
					where definition.version_ = 2
					and exists (select from hall.way way where way.instance = instance.id_ and '!Task_DecideCase' = any(way.steps))
					and exists (select from hall.way way
					  where way.instance = instance.id_ and 'EndEvent_DecisionIssued' = any(way.steps))""")
			.query(Integer.class)
			.single();
	}

	private record Running(String item, String number) {
	}

	@TestConfiguration
	static class FilledByTheVersionBefore {

		private static final String ITS_TABLES = "14";

		@Bean
		FlywayMigrationStrategy filled() {
			return flyway -> {
				Flyway.configure().configuration(flyway.getConfiguration()).target(ITS_TABLES).load().migrate();
				DataSource database = flyway.getConfiguration().getDataSource();
				new TransactionTemplate(new DataSourceTransactionManager(database))
					.executeWithoutResult(status -> fill(JdbcClient.create(database)));
				flyway.migrate();
			};
		}

		private static void fill(JdbcClient jdbc) {
			jdbc.sql("set local session_replication_role = replica").update();
			read().properties()
				.forEach(table -> jdbc
					.sql("""
							insert into %1$s overriding system value select (row).* from (
							  select jsonb_populate_record(null::%1$s, value) as row from jsonb_array_elements(?::jsonb)) read"""
						.formatted(table.getKey()))
					.param(table.getValue().toString())
					.update());
			jdbc.sql(
					"""
							select format('select setval(pg_get_serial_sequence(''hall.%1$I'', ''%2$I''), max(%2$I)) from hall.%1$I',
							  table_name, column_name) from information_schema.columns where table_schema = 'hall'
							  and pg_get_serial_sequence('hall.' || table_name, column_name) is not null""")
				.query(String.class)
				.list()
				.forEach(behind -> jdbc.sql(behind).query((row, n) -> n).list());
		}

		private static JsonNode read() {
			try (InputStream file = new GZIPInputStream(Objects.requireNonNull(
					UndividedModelsIT.class.getResourceAsStream("/db/filled-on-undivided-models.json.gz")))) {
				return new ObjectMapper().readTree(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
