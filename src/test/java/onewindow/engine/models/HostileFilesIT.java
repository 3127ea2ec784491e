package onewindow.engine.models;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Soak;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Lint and deployment are one path, and say the same of the same files. */
@Soak
@OpenHall
class HostileFilesIT {

	private static final String ITEM = "public-place-hygiene-permit";

	private static final String FILE = ITEM + ".bpmn";

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDeriver deriver;

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	@Test
	void refusesTheSameWhetherLintedOrDeployed() throws Exception {
		Client designer = this.hall.as("designer");
		String model = new String(this.deriver.derive(this.catalogue.require(ITEM)).files().get(FILE),
				StandardCharsets.UTF_8);
		String table = new ClassPathResource("processes/rules/card-recipients.dmn")
			.getContentAsString(StandardCharsets.UTF_8);
		int deployments = deployments();
		for (Map<String, String> files : hostile(model, table).toList()) {
			Map<String, byte[]> bytes = new HashMap<>();
			files.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));

			JsonNode linted = designer.upload("/api/models/lint", bytes).body();
			Answer deployed = designer.deploy("hostile", bytes);

			assertThat(linted).as(files.keySet().toString()).isNotEmpty();
			assertThat(deployed.status()).as(deployed.text()).isEqualTo(400);
			linted.findValuesAsText("rule")
				.forEach(rule -> assertThat(deployed.text()).contains("[%s]".formatted(rule)));
			assertThat(deployed.text()).doesNotContain("Exception:", "\tat ");
		}
		assertThat(deployments()).as("nothing is left").isEqualTo(deployments);
	}

	private static Stream<Map<String, String>> hostile(String model, String table) {
		return Stream.of(Map.of(FILE, model.replace("isExecutable=\"true\"", "isExecutable=\"false\"")),
				Map.of(FILE,
						model.replace("${clock.promisedDue(execution)}\" camunda:formRef=\"review\"",
								"PT2D\" camunda:formRef=\"review\"")),
				Map.of(FILE, model.replace("id=\"Task_DecideCase\"", "id=\"Task_ReviewCase\"")),
				Map.of(FILE, "\n" + model), Map.of(FILE, ""), Map.of(FILE, "nonsense"),
				Map.of(FILE, model, "decide.form", "{"),
				Map.of(FILE, model, "decide.form", "{\"id\":\"decide\",\"components\":[]}"),
				Map.of(FILE, model, "decide.form",
						"{\"id\":\"decide\",\"components\":[{\"type\":\"textfield\",\"key\":\"decision\",\"label\":\"决定\"}]}"),
				Map.of("decide.form", "null"), Map.of("notes.txt", "x"),
				Map.of("card-recipients.dmn", table.replace("\"referralOverdue\"", "\"refferalOverdue\"")),
				Map.of("card-recipients.dmn", table.replace("typeRef=\"string\"", "typeRef=\"date\"")),
				Map.of("card-recipients.dmn", ""));
	}

	@Test
	void refusesMoreThanTwoMegabytesWithoutReadingThem() {
		Map<String, byte[]> large = Map.of(FILE, new byte[2_500_000]);

		assertThat(this.hall.as("designer").deploy("large", large).status()).isBetween(400, 413);
		assertThat(this.hall.as("designer").upload("/api/models/lint", large).text()).contains("2 MB");
	}

	@Test
	void leavesNothingOfWhatItOnlyTried() {
		int deployments = deployments();
		Map<String, byte[]> files = Map.of(FILE, this.deriver.derive(this.catalogue.require(ITEM)).files().get(FILE));

		assertThat(this.hall.as("designer").upload("/api/models/lint", files).body()).isEmpty();
		assertThat(deployments()).isEqualTo(deployments);
	}

	/** What a model says ends in these columns. */
	@Test
	void allowsNoMoreThanTheColumnsOfTheEngineTake() {
		List<Integer> widths = this.jdbc.sql("""
				select min(character_maximum_length) from information_schema.columns
				where table_schema = 'public' and table_name ~ '^act_(re|ru|hi)_'
				  and table_name not in ('act_hi_op_log', 'act_ru_meter_log')
				  and column_name in ('name_', 'key_', 'act_id_', 'activity_id_', 'act_name_', 'task_def_key_',
				    'resource_name_', 'group_id_', 'category_', 'event_name_', 'act_type_', 'description_')
				group by column_name = 'description_' order by 1""").query(Integer.class).list();

		assertThat(widths).containsExactly(ValueRules.LINE, ValueRules.PARAGRAPH);
	}

	private int deployments() {
		return this.jdbc.sql("select count(*) from public.act_re_deployment").query(Integer.class).single();
	}

}
