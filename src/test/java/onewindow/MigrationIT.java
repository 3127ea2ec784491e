package onewindow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Running cases move to another version: each by itself, whoever moves it, and nothing
 * that has happened happens again.
 */
@OpenHall
class MigrationIT {

	private static final String ITEM = "construction-project-planning-permit";

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void takesTheModelsOfTheHallBackIntoForce() {
		List.of("department-opinion", "site-verification", ITEM)
			.stream()
			.filter(key -> newest(key) > 1)
			.forEach(key -> this.hall.as("designer").post("/api/models/%s/rollback".formatted(key), Map.of("to", 1)));
	}

	@ParameterizedTest
	@CsvSource({ "department-opinion, construction-project-planning-permit, 2026-05-06T10:00, 2026-06-20T08:30",
			"site-verification, hotel-special-trade-permit, 2026-05-06T10:00, 2026-07-20T08:30" })
	void doesNothingTwiceThatATimerHasDone(String procedure, String item, String from, String to) throws Exception {
		this.hall.setTime(from);
		String number = this.items.accept(item);
		this.items.review(item, number, Map.of());
		assertThat(running(procedure, number)).isPositive();
		this.hall.setTime(to);
		whateverIsDueHappens();
		List<Integer> before = effects(number);
		int fired = timersFired(procedure, number);
		assertThat(fired).isPositive();

		int version = newest(procedure);
		deployRenamed(procedure);
		Answer moved = this.hall.as("designer")
			.post("/api/models/%s/migration".formatted(procedure), Map.of("from", version, "to", version + 1));
		assertThat(moved.text()).contains("\"moved\":true").doesNotContain("\"moved\":false");
		whateverIsDueHappens();

		assertThat(effects(number)).isEqualTo(before);
		assertThat(timersFired(procedure, number)).isEqualTo(fired);
	}

	/** A procedure with such timers that nobody has tried does not go unseen. */
	@Test
	void triesEveryProcedureWhoseTimersBeginAPartOfTheirOwn() throws Exception {
		List<String> found = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
			if (file.getContentAsString(StandardCharsets.UTF_8)
				.matches("(?s).*<bpmn:startEvent [^>]*>(?:(?!</bpmn:startEvent>).)*<bpmn:timerEventDefinition.*")) {
				found.add(file.getFilename());
			}
		}

		assertThat(found).containsExactlyInAnyOrder("department-opinion.bpmn", "site-verification.bpmn");
	}

	@Test
	void movesEachCaseOnceThoughSeveralDesignersMoveThemAtOnce() {
		List<String> numbers = Stream.generate(() -> this.items.accept(ITEM)).limit(6).toList();
		int version = newest(ITEM);
		deployRenamed(ITEM);
		Map<String, Object> way = Map.of("from", version, "to", version + 1);

		List<Answer> answers = Stream
			.of("/migration", "/migration/check", "/migration", "/migration/check", "/migration")
			.map(what -> CompletableFuture
				.supplyAsync(() -> this.hall.as("designer").post("/api/models/" + ITEM + what, way)))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
		assertThat(numbers).allSatisfy(number -> {
			assertThat(answers.stream().filter(answer -> moved(answer.body(), number))).as(number).hasSize(1);
			assertThat(
					this.hall.view(number).path("timeline").findValuesAsText("title").stream().filter("迁移流程版本"::equals))
				.hasSize(1);
		});
	}

	private static boolean moved(JsonNode rows, String number) {
		for (JsonNode row : rows) {
			if (row.path("number").asText().equals(number) && row.path("moved").asBoolean()) {
				return true;
			}
		}
		return false;
	}

	private void whateverIsDueHappens() {
		for (int round = 0; round < 5; round++) {
			this.hall.runDueJobs();
			this.hall.tellOfCards();
		}
	}

	private void deployRenamed(String key) {
		String model = new String(deployed(key), StandardCharsets.UTF_8);
		String renamed = model.replaceFirst("(<bpmn:userTask [^>]*name=\")", "$1再次");
		assertThat(renamed).isNotEqualTo(model);
		Answer answer = this.hall.as("designer")
			.deploy(key, Map.of(key + ".bpmn", renamed.getBytes(StandardCharsets.UTF_8)));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
	}

	private byte[] deployed(String key) {
		return this.jdbc.sql("""
				select file.bytes_ from public.act_ge_bytearray file
				join public.act_re_procdef definition on definition.deployment_id_ = file.deployment_id_
				where definition.key_ = ? and file.name_ = ? order by definition.version_ desc limit 1""")
			.params(key, key + ".bpmn")
			.query(byte[].class)
			.single();
	}

	private int newest(String key) {
		return this.hall.as("designer").get("/api/models/" + key).body().get(0).path("version").asInt();
	}

	private int running(String procedure, String number) {
		return this.jdbc.sql("""
				select count(*) from public.act_ru_execution running
				join public.act_re_procdef definition on definition.id_ = running.proc_def_id_
				where definition.key_ = ? and running.business_key_ = ?""")
			.params(procedure, number)
			.query(Integer.class)
			.single();
	}

	private int timersFired(String procedure, String number) {
		return this.jdbc.sql("""
				select count(*) from public.act_hi_procinst instance join hall.way way on way.instance = instance.id_
				cross join lateral unnest(way.steps) step
				where instance.proc_def_key_ = ? and instance.business_key_ = ? and step like 'StartEvent%'
				and step not like '%Asked'""").params(procedure, number).query(Integer.class).single();
	}

	/** Cards, notices to applicants and staff, documents, reminders. */
	private List<Integer> effects(String number) {
		return Stream.of("card", "notice", "document")
			.map(table -> this.jdbc.sql("select count(*) from hall.%s where case_number = ?".formatted(table))
				.param(number)
				.query(Integer.class)
				.single())
			.toList();
	}

}
