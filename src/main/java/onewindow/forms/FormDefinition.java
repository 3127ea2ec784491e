package onewindow.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.shared.InvalidInput;
import onewindow.shared.InvalidInput.FieldError;

/**
 * A Camunda Form (JSON, schema 16) as far as the server needs it: its fields and their
 * rules.
 */
public final class FormDefinition {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private static final Set<String> WITHOUT_INPUT = Set.of("text", "separator", "spacer", "group");

	private final String id;

	private final Map<String, FormField> fields;

	private FormDefinition(String id, Map<String, FormField> fields) {
		this.id = id;
		this.fields = fields;
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
			collect(root.path("components"), fields);
			return new FormDefinition(root.path("id").asText(), fields);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Not a form: " + ex.getMessage(), ex);
		}
	}

	private static void collect(JsonNode components, Map<String, FormField> fields) {
		for (JsonNode component : components) {
			collect(component.path("components"), fields);
			if (!WITHOUT_INPUT.contains(component.path("type").asText())) {
				FormField field = FormField.of(component);
				fields.put(field.key(), field);
			}
		}
	}

	/**
	 * The form's id.
	 * @return as in {@code camunda:formRef}
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The names of the fields.
	 * @return in the order of the form
	 */
	public Set<String> keys() {
		return this.fields.keySet();
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
			.forEach(key -> errors.add(new FieldError(printable(key), "表单中没有“%s”这一项，请删去".formatted(printable(key)))));
		Map<String, Object> answers = new HashMap<>();
		for (FormField field : this.fields.values()) {
			boolean hidden = field.isHidden(values);
			field.read(values.get(field.key()), hidden, errors).ifPresent(value -> answers.put(field.key(), value));
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return new Answers(answers);
	}

	private static String printable(String key) {
		String safe = key.replaceAll("\\p{Cntrl}", "?");
		return (safe.length() > 60) ? safe.substring(0, 60) + "…" : safe;
	}

}
