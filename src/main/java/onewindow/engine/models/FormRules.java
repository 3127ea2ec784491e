package onewindow.engine.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.foundation.forms.FormDefinition;

/**
 * Whether a form works, and whether one that the hall has drawn itself still asks all
 * that the hall's form asks: its contract is the form under {@code forms} as it is
 * derived for the item. It may ask more, in other words and another order.
 */
final class FormRules {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private static final Pattern KEY = Pattern.compile("[a-zA-Z]\\w{0,60}");

	private static final Set<String> SHOWN = Set.of("text", "separator", "spacer", "group");

	private static final Set<String> CHOICES = Set.of("radio", "select", "checklist");

	private static final Set<String> MEANT = Set.of("number", "date", "personal");

	private static final Set<String> LIMITS = Set.of("min", "max", "minLength", "maxLength", "pattern",
			"validationType");

	private final String file;

	private final JsonNode form;

	private final List<Finding> findings = new ArrayList<>();

	private FormRules(String file, JsonNode form) {
		this.file = file;
		this.form = form;
	}

	/**
	 * Whether a form works.
	 * @param file its name
	 * @param content its content
	 * @return the flaws
	 */
	static List<Finding> check(String file, byte[] content) {
		List<Finding> unreadable = XmlRules.encoding(file, content);
		if (!unreadable.isEmpty()) {
			return unreadable;
		}
		try {
			FormRules rules = new FormRules(file, MAPPER.readTree(content));
			rules.frame();
			rules.fields(FormDefinition.parse(content));
			return rules.findings;
		}
		catch (JsonProcessingException ex) {
			return List.of(Rule.FORM.broken(file, "line %d, column %d: no JSON; save it again from Camunda Modeler"
				.formatted(ex.getLocation().getLineNr(), ex.getLocation().getColumnNr())));
		}
		catch (IOException | RuntimeException ex) {
			return List.of(Rule.FORM.broken(file, ex.getMessage()));
		}
	}

	private void frame() {
		String id = this.form.path("id").asText();
		if (!(id + ".form").equals(this.file.replaceFirst("^.*/", ""))) {
			broken(Rule.FORM, "name the file after the form's id: %s.form".formatted(id));
		}
		if (this.form.path("components").isEmpty()) {
			broken(Rule.FORM, "put fields on it: it has no components");
		}
		if (this.form.path("executionPlatform").asText().equals("Camunda Cloud")) {
			broken(Rule.PLATFORM, "it was drawn for Camunda 8: create a form for Camunda 7");
		}
	}

	private void fields(FormDefinition definition) {
		Set<String> types = definition.componentTypes();
		if (types.contains("number")) {
			broken(Rule.FORM_NUMBER, "make it a textfield with the property number: whole or decimal");
		}
		if (types.contains("datetime")) {
			broken(Rule.FORM_DATE, "make it a textfield with the property date: day");
		}
		Set<String> keys = new HashSet<>();
		all(this.form).forEach(component -> field(component, keys));
	}

	private void field(JsonNode component, Set<String> keys) {
		String key = component.path("key").asText();
		if (component.has("components") && hides(component)) {
			broken(Rule.FORM, "take the condition from the group to each of its fields: the hall asks fields only");
		}
		if (SHOWN.contains(component.path("type").asText())) {
			return;
		}
		if (!KEY.matcher(key).matches()) {
			broken(Rule.FORM, "give the field '%s' a key of letters and digits; found '%s'"
				.formatted(component.path("label").asText(), key));
		}
		else if (!keys.add(key)) {
			broken(Rule.FORM, "give one of the two fields '%s' another key".formatted(key));
		}
		if (component.path("label").asText().isBlank()) {
			broken(Rule.FORM, "give the field '%s' a label".formatted(key));
		}
		if (CHOICES.contains(component.path("type").asText()) && component.path("values").isEmpty()
				&& !component.has("valuesKey") && !component.path("properties").has("options")) {
			broken(Rule.FORM, "give '%s' choices".formatted(key));
		}
		limits(key, component.path("validate"));
	}

	private void limits(String key, JsonNode rules) {
		try {
			Pattern.compile(rules.path("pattern").asText());
		}
		catch (IllegalArgumentException ex) {
			broken(Rule.FORM, "mend the pattern of '%s': %s".formatted(key, ex.getMessage()));
		}
		Stream.of("min", "max", "minLength", "maxLength")
			.filter(limit -> rules.has(limit) && !rules.path(limit).isNumber())
			.forEach(limit -> broken(Rule.FORM, "write a number for %s of '%s'".formatted(limit, key)));
	}

	/**
	 * Whether a form asks all that its contract asks.
	 * @param file its name
	 * @param content a form that works
	 * @param contract the form of the hall, as it is derived for the item
	 * @return what it lost
	 */
	static List<Finding> keeps(String file, byte[] content, byte[] contract) {
		try {
			FormRules rules = new FormRules(file, MAPPER.readTree(content));
			Map<String, JsonNode> here = Route.components(rules.form);
			Map<String, JsonNode> meant = Route.components(MAPPER.readTree(contract));
			meant.forEach((key, asked) -> rules.keeps(key, asked, here.get(key)));
			FormWords.exchanged(meant, here).forEach(rules::lost);
			return rules.findings;
		}
		catch (IOException ex) {
			return List.of(Rule.FORM.broken(file, ex.getMessage()));
		}
	}

	private void keeps(String key, JsonNode asked, JsonNode here) {
		if (here == null) {
			lost("ask for '%s' (%s) as well".formatted(key, asked.path("label").asText()));
			return;
		}
		if (!asked.path("type").equals(here.path("type"))
				|| MEANT.stream().anyMatch(name -> !property(asked, name).equals(property(here, name)))) {
			lost("leave '%s' a %s with the properties %s".formatted(key, asked.path("type").asText(),
					asked.path("properties")));
		}
		if (isRequired(asked) && !isRequired(here)) {
			lost("require '%s'".formatted(key));
		}
		if (here.path("disabled").asBoolean() || here.has("readonly")) {
			lost("let '%s' be filled in: it is disabled or read only".formatted(key));
		}
		if (!condition(asked).equals(condition(here))) {
			lost("hide '%s' %s".formatted(key, condition(asked).isEmpty() ? "never" : "only when " + condition(asked)));
		}
		if (!choices(asked).equals(choices(here)) || !asked.path("valuesKey").equals(here.path("valuesKey"))) {
			lost("offer for '%s' the choices %s".formatted(key,
					asked.has("valuesKey") ? asked.path("valuesKey").asText() : choices(asked)));
		}
		LIMITS.stream()
			.filter(limit -> asked.path("validate").has(limit)
					&& !asked.path("validate").path(limit).equals(here.path("validate").path(limit)))
			.forEach(limit -> lost(
					"keep %s of '%s' at %s".formatted(limit, key, asked.path("validate").path(limit).asText())));
	}

	private void lost(String mend) {
		broken(Rule.FORM_CONTRACT, mend);
	}

	private void broken(Rule rule, String mend) {
		this.findings.add(rule.broken(this.file, mend));
	}

	private static Stream<JsonNode> all(JsonNode parent) {
		return StreamSupport.stream(parent.path("components").spliterator(), false)
			.flatMap(component -> Stream.concat(Stream.of(component), all(component)));
	}

	private static boolean hides(JsonNode component) {
		return component.at("/conditional/hide").isTextual();
	}

	private static boolean isRequired(JsonNode component) {
		return component.at("/validate/required").asBoolean();
	}

	private static String property(JsonNode component, String name) {
		return component.path("properties").path(name).asText();
	}

	private static String condition(JsonNode component) {
		return component.at("/conditional/hide").asText().replaceAll("\\s+|^=", "");
	}

	private static Set<String> choices(JsonNode component) {
		Set<String> choices = new TreeSet<>();
		component.path("values").forEach(choice -> choices.add(choice.path("value").asText()));
		return choices;
	}

}
