package onewindow.engine.models;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form of the hall, and every way in which it could lose what it asks. */
class FormRulesTests {

	static Stream<ObjectNode> forms() {
		return Items.FORMS.all();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void keepsEveryFieldOfEveryForm(ObjectNode form) {
		byte[] contract = DrawnForms.bytes(form);
		assertThat(keeps(form, contract)).isEmpty();
		Route.components(form).forEach((key, component) -> {
			refuses(form, contract, key, "key", copy -> copy.put("key", key + "2"));
			refuses(form, contract, key, "type",
					copy -> copy.put("type", copy.path("type").asText().equals("textarea") ? "textfield" : "textarea"));
			refuses(form, contract, key, "never shown", copy -> copy.putObject("conditional").put("hide", "=true"));
			refuses(form, contract, key, "disabled", copy -> copy.put("disabled", true));
			refuses(form, contract, key, "read only", copy -> copy.put("readonly", "=true"));
			refuses(form, contract, key, "personal", copy -> copy.withObject("/properties")
				.put("personal", String.valueOf(!component.at("/properties/personal").asBoolean())));
			if (component.at("/validate/required").asBoolean()) {
				refuses(form, contract, key, "required", copy -> copy.withObject("/validate").remove("required"));
			}
			if (component.path("values").size() > 0) {
				refuses(form, contract, key, "choices", copy -> ((ArrayNode) copy.path("values")).remove(0));
			}
			if (component.path("values").size() > 1) {
				refuses(form, contract, key, "words of another choice", FormRulesTests::exchangeTheFirstWords);
			}
			if (component.at("/validate/maxLength").isNumber()) {
				refuses(form, contract, key, "length", copy -> copy.withObject("/validate").put("maxLength", 100000));
			}
		});
	}

	@Test
	void keepsTheWordsOfEachFieldApart() {
		ObjectNode form = Items.FORMS.find("decide").orElseThrow();
		byte[] contract = DrawnForms.bytes(form);
		ObjectNode reasons = (ObjectNode) Route.components(form).get("reasons");
		reasons.put("label", Route.components(form).get("legalBasis").path("label").asText());

		assertThat(keeps(form, contract)).extracting(Finding::message)
			.anySatisfy(message -> assertThat(message).contains("call 'reasons' something else"));
	}

	@Test
	void takesOtherWordsAnotherOrderAndMoreQuestions() {
		ObjectNode form = Items.FORMS.find("decide").orElseThrow();
		byte[] contract = DrawnForms.bytes(form);
		Route.components(form).values().forEach(component -> ((ObjectNode) component).put("label", "另一种说法"));
		ArrayNode components = (ArrayNode) form.path("components");
		components.add(components.remove(components.size() - 2));
		components.addObject().put("type", "textarea").put("key", "remark").put("label", "备注");

		assertThat(keeps(form, contract)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{\"id\":\"own\"}", "{\"id\":\"own\",\"components\":[]}",
			"{\"id\":\"other\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"甲\"}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"textfield\",\"key\":\"a b\",\"label\":\"甲\"}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"textfield\",\"key\":\"a.b\",\"label\":\"甲\"}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"textfield\",\"label\":\"甲\"}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\"}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"甲\",\"validate\":{\"pattern\":\"[\"}}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"甲\",\"validate\":{\"maxLength\":\"long\"}}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"甲\",\"conditional\":{\"hide\":\"=((\"}}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"radio\",\"key\":\"a\",\"label\":\"甲\"}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"iframe\",\"url\":\"http://x\"}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"甲\"},{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"乙\"}]}",
			"{\"id\":\"own\",\"components\":[{\"type\":\"group\",\"conditional\":{\"hide\":\"=true\"},\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"甲\"}]}]}",
			"{\"id\":\"own\",\"executionPlatform\":\"Camunda Cloud\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"甲\"}]}" })
	void refusesAFormThatDoesNotWork(String form) {
		assertThat(FormRules.check("own.form", form.getBytes(StandardCharsets.UTF_8))).isNotEmpty()
			.allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
	}

	@Test
	void takesTheFormsOfTheHall() {
		forms().forEach(form -> assertThat(FormRules.check(form.path("id").asText() + ".form", DrawnForms.bytes(form)))
			.as(form.path("id").asText())
			.isEmpty());
	}

	private static void exchangeTheFirstWords(ObjectNode component) {
		ObjectNode one = (ObjectNode) component.path("values").path(0);
		ObjectNode other = (ObjectNode) component.path("values").path(1);
		String word = one.path("label").asText();
		one.put("label", other.path("label").asText());
		other.put("label", word);
	}

	private static void refuses(ObjectNode form, byte[] contract, String key, String how,
			java.util.function.Consumer<ObjectNode> change) {
		ObjectNode changed = form.deepCopy();
		JsonNode component = Route.components(changed).get(key);
		change.accept((ObjectNode) component);
		assertThat(keeps(changed, contract)).as("%s of %s: %s", key, form.path("id"), how)
			.extracting(Finding::rule)
			.contains(Rule.FORM_CONTRACT);
	}

	private static List<Finding> keeps(ObjectNode form, byte[] contract) {
		return FormRules.keeps(form.path("id").asText() + ".form", DrawnForms.bytes(form), contract);
	}

}
