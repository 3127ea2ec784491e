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
 * {@code =acceptance = "refuse"}, several joined by {@code or}.
 *
 * @param terms one of which hides the field
 */
record HideCondition(List<Term> terms) {

	private static final Pattern TERM = Pattern.compile("(\\w+) (!?=) (\"[^\"]*\"|true|false)");

	static HideCondition of(JsonNode component) {
		JsonNode hide = component.path("conditional").path("hide");
		return hide.isTextual() ? parse(hide.asText()) : null;
	}

	private static HideCondition parse(String expression) {
		String[] terms = expression.replaceFirst("^=\\s*", "").split(" or ");
		return new HideCondition(Arrays.stream(terms).map(HideCondition::term).toList());
	}

	private static Term term(String text) {
		Matcher matcher = TERM.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"Condition '%s' is not understood; write =field != \"value\", joined by or".formatted(text));
		}
		return new Term(matcher.group(1), matcher.group(2).equals("="), matcher.group(3).replace("\"", ""));
	}

	boolean holds(Map<String, Object> values) {
		return this.terms.stream().anyMatch(term -> term.holds(values));
	}

	/** A comparison of one field with one answer. */
	record Term(String field, boolean equal, String answer) {

		boolean holds(Map<String, Object> values) {
			return this.equal == this.answer.equals(String.valueOf(values.get(this.field)));
		}

	}

}
