package onewindow.engine.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.ModelBeans;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What Modeler offers designers is what the hall has. */
class ElementTemplatesTests {

	private static final Path FOLDER = Path.of("processes/.camunda/element-templates");

	@Test
	void offersEveryDelegateAndNoOther() throws IOException {
		Set<String> offered = new TreeSet<>();
		read("delegates.json").get(0)
			.path("properties")
			.get(0)
			.path("choices")
			.forEach(choice -> offered.add(choice.path("value").asText().replaceAll("[${}]", "")));

		assertThat(offered).isEqualTo(new TreeSet<>(ModelBeans.declared().delegates()));
	}

	@Test
	void offersEveryProcedureWithItsInputsAndOutputs() throws IOException {
		JsonNode templates = read("procedures.json");
		new Procedures(Items.FORMS).all()
			.stream()
			.filter(procedure -> !procedure.inputs().contains("tellers") && !procedure.contract().isForProcedures())
			.forEach(procedure -> {
				JsonNode template = template(templates, "onewindow.procedure." + procedure.key());

				assertThat(targets(template, "camunda:in", "target")).as(procedure.key())
					.containsAll(procedure.inputs())
					.contains("caseNumber", "itemName", "applicantName", "card");
				assertThat(targets(template, "camunda:out", "source")).as(procedure.key())
					.isEqualTo(procedure.outputs());
				assertThat(template.toString()).contains("camunda:in:businessKey");
			});
	}

	@Test
	void offersEveryGroupAndNoOther() throws IOException {
		Set<String> groups = new TreeSet<>(Set.of(Groups.SUPERVISION, Groups.DIRECTOR, Groups.DISTRICT_GOVERNMENT));
		Items.CATALOGUE.windows().stream().map(Window::group).forEach(groups::add);
		Items.CATALOGUE.units().forEach(unit -> Stream.of(Unit.Role.values()).map(unit::group).forEach(groups::add));
		assertThat(choices(template(read("user-tasks.json"), "onewindow.user-task"), "candidateGroups"))
			.isEqualTo(groups);

		Items.CATALOGUE.units().stream().map(Unit::group).forEach(groups::add);
		assertThat(choices(template(read("procedures.json"), "onewindow.procedure.site-verification"), "verifiers"))
			.isEqualTo(groups);
		assertThat(
				choices(template(read("procedures.json"), "onewindow.procedure.consultation-of-a-unit"), "consulted"))
			.isEqualTo(Items.CATALOGUE.units()
				.stream()
				.map(unit -> unit.group(Unit.Role.REVIEW))
				.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Set<String> choices(JsonNode template, String variable) {
		Set<String> choices = new TreeSet<>();
		template.path("properties").forEach(property -> {
			if (property.path("binding").toString().contains(variable)) {
				property.path("choices").forEach(choice -> choices.add(choice.path("value").asText()));
			}
		});
		return choices;
	}

	@ParameterizedTest
	@ValueSource(strings = { "delegates.json", "procedures.json", "user-tasks.json", "timers.json" })
	void saysWhatATemplateMustSay(String file) throws IOException {
		Set<String> ids = new HashSet<>();
		read(file).forEach(template -> {
			assertThat(ids.add(template.path("id").asText())).isTrue();
			assertThat(template.path("name").asText()).containsPattern("\\p{IsHan}");
			assertThat(template.path("appliesTo")).isNotEmpty()
				.allSatisfy(type -> assertThat(type.asText()).startsWith("bpmn:"));
			assertThat(template.path("properties")).isNotEmpty()
				.allSatisfy(property -> assertThat(property.path("binding").path("type").asText()).isIn("property",
						"camunda:property", "camunda:in", "camunda:in:businessKey", "camunda:out"));
		});
	}

	private static Set<String> targets(JsonNode template, String type, String key) {
		Set<String> targets = new HashSet<>();
		template.path("properties").forEach(property -> {
			if (property.path("binding").path("type").asText().equals(type)) {
				targets.add(property.path("binding").path(key).asText());
			}
		});
		return targets;
	}

	private static JsonNode template(JsonNode templates, String id) {
		for (JsonNode template : templates) {
			if (template.path("id").asText().equals(id)) {
				return template;
			}
		}
		throw new AssertionError("No template " + id);
	}

	private static JsonNode read(String file) throws IOException {
		return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
	}

}
