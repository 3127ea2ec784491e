package onewindow.forms;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * When a field is hidden. Of FEEL it takes what our forms need, so that browser and
 * server cannot disagree: {@code =acceptance != "refuse"}, several joined by {@code or}.
 *
 * @param shownFor per deciding field the only answer for which this field is shown
 */
record HideCondition(Map<String, String> shownFor) {

	private static final Pattern TERM = Pattern.compile("(\\w+) != (\"[^\"]*\"|true|false)");

	static HideCondition of(JsonNode component) {
		JsonNode hide = component.path("conditional").path("hide");
		return hide.isTextual() ? parse(hide.asText()) : null;
	}

	private static HideCondition parse(String expression) {
		String[] terms = expression.replaceFirst("^=\\s*", "").split(" or ");
		return new HideCondition(Arrays.stream(terms)
			.map(HideCondition::term)
			.collect(Collectors.toMap(matcher -> matcher.group(1), matcher -> matcher.group(2).replace("\"", ""),
					HideCondition::both)));
	}

	private static String both(String one, String other) {
		throw new IllegalArgumentException("A field cannot be two things at once: " + one + ", " + other);
	}

	private static Matcher term(String text) {
		Matcher matcher = TERM.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"Condition '%s' is not understood; write =field != \"value\", joined by or".formatted(text));
		}
		return matcher;
	}

	boolean holds(Map<String, Object> values) {
		return this.shownFor.entrySet()
			.stream()
			.anyMatch(entry -> !entry.getValue().equals(String.valueOf(values.get(entry.getKey()))));
	}

}
