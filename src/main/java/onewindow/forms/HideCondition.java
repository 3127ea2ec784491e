package onewindow.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * When a field is hidden. Of FEEL it takes what our forms need, so that browser and
 * server cannot disagree: {@code =acceptance != "refuse"} or
 * {@code =acceptance = "refuse"}, several joined by {@code and}, and these by {@code or}.
 *
 * @param cases one of which hides the field, when all its terms hold
 */
record HideCondition(List<List<Term>> cases) {

	private static final Pattern TERM = Pattern.compile("(\\w+) (!?=) (\"[^\"]*\"|true|false)");

	static HideCondition of(JsonNode component) {
		JsonNode hide = component.path("conditional").path("hide");
		return hide.isTextual() ? parse(hide.asText()) : null;
	}

	private static HideCondition parse(String expression) {
		String[] cases = expression.replaceFirst("^=\\s*", "").split(" or ");
		return new HideCondition(Arrays.stream(cases)
			.map(all -> Arrays.stream(all.split(" and ")).map(HideCondition::term).toList())
			.toList());
	}

	private static Term term(String text) {
		Matcher matcher = TERM.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"Condition '%s' is not understood; write =field != \"value\", joined by and, or".formatted(text));
		}
		return new Term(matcher.group(1), matcher.group(2).equals("="), matcher.group(3).replace("\"", ""));
	}

	boolean holds(Map<String, Object> values) {
		return this.cases.stream().anyMatch(all -> all.stream().allMatch(term -> term.holds(values)));
	}

	/** A comparison of one field with one answer. */
	record Term(String field, boolean equal, String answer) {

		boolean holds(Map<String, Object> values) {
			return this.equal == this.answer.equals(String.valueOf(values.get(this.field)));
		}

	}

}
