package onewindow.foundation.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;

/**
 * A Camunda Form (JSON, schema 16) as far as the server needs it: its fields and their
 * rules.
 */
public final class FormDefinition {

	/**
	 * The property of a component that tells how many characters it takes, as people
	 * count them; without it, {@code maxLength} does.
	 */
	public static final String MOST_CHARACTERS = "mostCharacters";

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private static final Set<String> WITHOUT_INPUT = Set.of("text", "separator", "spacer", "group");

	private static final Set<String> CHOICES = Set.of("radio", "select", "checkbox");

	private final String id;

	private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	private final Map<String, FormField> fields;

	private final HideConditions hideConditions;

	private final Set<String> shows;

	private final Set<String> componentTypes;

	private final Set<String> lawful;

	private FormDefinition(String id, Map<String, FormField> fields, HideConditions hideConditions, Set<String> shows,
			Set<String> componentTypes, Set<String> lawful) {
		this.id = id;
		this.fields = fields;
		this.hideConditions = hideConditions;
		this.shows = shows;
		this.componentTypes = componentTypes;
		this.lawful = lawful;
	}

	/**
	 * Reads a form.
	 * @param json the content of a {@code .form} file
	 * @return the definition
	 * @throws IllegalArgumentException when it is no form, or has a component that is not
	 * known to work
	 */
	public static FormDefinition parse(byte[] json) {
		try {
			JsonNode root = MAPPER.readTree(json);
			Map<String, FormField> fields = new LinkedHashMap<>();
			Set<String> shows = new HashSet<>();
			Map<String, String> hide = new LinkedHashMap<>();
			Set<String> lawful = new HashSet<>();
			collect(root.path("components"), fields, hide, shows, lawful);
			return new FormDefinition(root.path("id").asText(), fields, new HideConditions(hide), shows,
					Set.copyOf(root.path("components").findValuesAsText("type")), lawful);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Not a form: " + ex.getMessage(), ex);
		}
	}

	private static void collect(JsonNode components, Map<String, FormField> fields, Map<String, String> hide,
			Set<String> shows, Set<String> lawful) {
		for (JsonNode component : components) {
			collect(component.path("components"), fields, hide, shows, lawful);
			SHOWN.matcher(component.path("text").asText()).results().forEach(shown -> shows.add(shown.group(1)));
			Optional.of(component.path("valuesKey").asText()).filter(key -> !key.isEmpty()).ifPresent(shows::add);
			if (!WITHOUT_INPUT.contains(component.path("type").asText())) {
				FormField field = FormField.of(component);
				fields.put(field.key(), field);
				if (component.path("properties").has("law")) {
					lawful.add(field.key());
				}
				Optional.of(component.path("conditional").path("hide"))
					.filter(JsonNode::isTextual)
					.ifPresent(condition -> hide.put(field.key(), condition.asText()));
			}
		}
	}

	/**
	 * The types of its components.
	 * @return as forms name them, for example {@code textfield}
	 */
	public Set<String> componentTypes() {
		return this.componentTypes;
	}

	/**
	 * The form's id.
	 * @return as in {@code camunda:formRef}
	 */
	public String id() {
		return this.id;
	}

	/**
	 * What the form shows besides its fields: paragraphs that its texts name, and choices
	 * that come from the case.
	 * @return names of variables
	 */
	public Set<String> shows() {
		return this.shows;
	}

	/**
	 * The names of the fields.
	 * @return in the order of the form
	 */
	public Set<String> keys() {
		return this.fields.keySet();
	}

	/**
	 * How people know a field.
	 * @param key one of {@link #keys()}
	 * @return its label, or the key of a field that the form does not have any longer
	 */
	public String labelOf(String key) {
		FormField field = this.fields.get(key);
		return (field != null) ? field.label() : key;
	}

	/**
	 * The fields that concern a person and must not reach the engine.
	 * @return their keys
	 */
	public Set<String> personalKeys() {
		return this.fields.values()
			.stream()
			.filter(FormField::personal)
			.map(FormField::key)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Validates a submission.
	 * @param values what was sent, plain Java values and lists
	 * @return the answers: trimmed, of the field's type, without empty ones
	 * @throws InvalidInput naming every field that cannot be taken
	 */
	public Answers validate(Map<String, Object> values) {
		List<FieldError> errors = new ArrayList<>();
		values.keySet()
			.stream()
			.filter(key -> !this.fields.containsKey(key))
			.forEach(key -> errors.add(FieldError.of(printable(key), FormRefusal.UNKNOWN_FIELD, printable(key))));
		Map<String, Object> answers = new HashMap<>();
		Set<String> hidden = this.hideConditions.hidden(values);
		this.fields.forEach((key, field) -> field.read(values.get(key), hidden.contains(key), errors)
			.ifPresent(value -> answers.put(key, value)));
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return new Answers(answers);
	}

	/**
	 * Checks what the law asks, whichever form was filled in.
	 * @param values what was sent
	 * @throws InvalidInput naming every field marked with an article of law that has no
	 * answer, though other answers do not hide it
	 */
	public void requireLawful(Map<String, Object> values) {
		if (this.lawful.isEmpty()) {
			return;
		}
		Set<String> hidden = this.hideConditions.hidden(values);
		InvalidInput.refuseIfAny(this.fields.values()
			.stream()
			.filter(field -> this.lawful.contains(field.key()) && !hidden.contains(field.key()))
			.filter(field -> field.isUnanswered(values.get(field.key())))
			.map(field -> field.error(FormRefusal.REQUIRED))
			.toList());
	}

	/**
	 * The choices of the form and what was chosen.
	 * @param answers of this form
	 * @return for each choice of one, and each tick, that does not concern a person, its
	 * answer: {@literal null} when nothing was chosen, {@literal false} when it was not
	 * ticked
	 */
	public Map<String, Object> choices(Answers answers) {
		Map<String, Object> choices = new HashMap<>();
		this.fields.values()
			.stream()
			.filter(field -> CHOICES.contains(field.type()) && !field.personal())
			.forEach(field -> choices.put(field.key(), field.type().equals("checkbox")
					? (Object) answers.ticked(field.key()) : answers.text(field.key()).orElse(null)));
		return choices;
	}

	private static String printable(String key) {
		String safe = key.replaceAll("\\p{Cntrl}", "?");
		return (safe.length() > 60) ? safe.substring(0, 60) + "…" : safe;
	}

}
