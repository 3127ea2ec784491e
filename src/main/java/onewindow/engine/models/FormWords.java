package onewindow.engine.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whether a form calls things by the words of others. Other words than the hall's are
 * welcome, but whoever ticks 准予 must not refuse by it.
 */
final class FormWords {

	private FormWords() {
	}

	/**
	 * Compares the words of a form with those of the hall's.
	 * @param asked the fields of the hall's form, by their keys
	 * @param here those of the form
	 * @return what is to be mended
	 */
	static List<String> exchanged(Map<String, JsonNode> asked, Map<String, JsonNode> here) {
		List<String> mends = new ArrayList<>(exchanged("fields", labels(asked), labels(here)));
		asked.forEach((key, field) -> {
			if (here.containsKey(key)) {
				mends.addAll(exchanged("choices of '%s'".formatted(key), choices(field), choices(here.get(key))));
			}
		});
		return mends;
	}

	private static List<String> exchanged(String among, Map<String, String> meant, Map<String, String> said) {
		List<String> mends = new ArrayList<>();
		said.forEach((name, word) -> meant.forEach((other, wordOfTheOther) -> {
			if (!other.equals(name) && word.equals(wordOfTheOther) && !word.equals(meant.get(name))) {
				mends.add("among the %s, call '%s' something else: “%s” is what '%s' is called".formatted(among, name,
						word, other));
			}
		}));
		return mends;
	}

	private static Map<String, String> labels(Map<String, JsonNode> fields) {
		Map<String, String> labels = new LinkedHashMap<>();
		fields.forEach((key, field) -> labels.put(key, field.path("label").asText().strip()));
		labels.values().removeIf(String::isEmpty);
		return labels;
	}

	private static Map<String, String> choices(JsonNode field) {
		Map<String, String> choices = new LinkedHashMap<>();
		field.path("values")
			.forEach(choice -> choices.put(choice.path("value").asText(), choice.path("label").asText().strip()));
		return choices;
	}

}
