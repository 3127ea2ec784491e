package onewindow.foundation.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.InvalidInput.FieldError;
import onewindow.foundation.shared.TypedText;

/**
 * One input of a form with its rules.
 *
 * @param key the name
 * @param label as shown
 * @param type the component's type; {@code number} and {@code datetime} for a textfield
 * that takes a number or a day
 * @param rules the component's {@code validate}
 * @param options the values of a choice, {@literal null} when they come from the case
 * @param personal whether the answer stays out of the engine
 */
record FormField(String key, String label, String type, JsonNode rules, Set<String> options, boolean personal,
		boolean wholeNumbers) {

	private static final int LINE = 200;

	private static final int PARAGRAPH = 2000;

	/** Digits of other scripts are numbers to Java. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

	private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\t\\u2028\\u2029]");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

	private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private static final Set<String> TYPES = Set.of("textfield", "textarea", "number", "select", "radio", "checklist",
			"checkbox", "datetime");

	static FormField of(JsonNode component) {
		String type = typeOf(component);
		if (!TYPES.contains(type)) {
			throw new IllegalArgumentException(
					"Component of type '%s' is not known to work here; use one of %s".formatted(type, TYPES));
		}
		String label = component.path("label").asText(component.path("dateLabel").asText());
		Set<String> options = component.has("valuesKey") ? null
				: StreamSupport.stream(component.path("values").spliterator(), false)
					.map(value -> value.path("value").asText())
					.collect(Collectors.toCollection(LinkedHashSet::new));
		String number = component.path("properties").path("number").asText();
		return new FormField(component.path("key").asText(), label, type, rulesOf(component), options,
				component.path("properties").path("personal").asBoolean(),
				number.equals("whole") || component.path("decimalDigits").asInt(-1) == 0);
	}

	private static JsonNode rulesOf(JsonNode component) {
		int most = component.path("properties").path(FormDefinition.MOST_CHARACTERS).asInt();
		return (most > 0) ? ((ObjectNode) component.path("validate").deepCopy()).put("maxLength", most)
				: component.path("validate");
	}

	/**
	 * The components for numbers and days do not work; a property tells what is meant.
	 */
	private static String typeOf(JsonNode component) {
		JsonNode meant = component.path("properties");
		if (meant.has("number")) {
			return "number";
		}
		return meant.has("date") ? "datetime" : component.path("type").asText();
	}

	Optional<Object> read(Object value, boolean hidden, Collection<FieldError> errors) {
		boolean empty = isUnanswered(value);
		if (hidden || empty) {
			if (hidden && !empty && !Boolean.FALSE.equals(value)) {
				errors.add(error(FormRefusal.HIDDEN));
			}
			if (!hidden && this.rules.path("required").asBoolean()) {
				errors.add(error(FormRefusal.REQUIRED));
			}
			return Optional.empty();
		}
		try {
			return Optional.of(convert(value));
		}
		catch (Flaw flaw) {
			errors.add(error(flaw.refusal, flaw.facts));
			return Optional.empty();
		}
	}

	boolean isUnanswered(Object value) {
		return value == null || value instanceof String text && TypedText.isBlank(text)
				|| value instanceof Collection<?> list && list.isEmpty()
				|| mustBeTicked() && Boolean.FALSE.equals(value);
	}

	private boolean mustBeTicked() {
		return this.type.equals("checkbox") && this.rules.path("required").asBoolean();
	}

	FieldError error(FormRefusal refusal, Object... facts) {
		return new FieldError(this.key, refusal.code(), this.label + " " + refusal.say(facts));
	}

	private Object convert(Object value) {
		return switch (this.type) {
			case "number" -> number(value);
			case "select", "radio" -> choice(text(value, LINE));
			case "checklist" -> choices(value);
			case "checkbox" -> checkbox(value);
			case "datetime" -> date(value);
			case "textarea" -> text(value, PARAGRAPH);
			default -> line(value);
		};
	}

	private String line(Object value) {
		String text = text(value, LINE);
		if (LINE_BREAK.matcher(text).find()) {
			throw new Flaw(FormRefusal.LINE_BREAK);
		}
		if ("email".equals(this.rules.path("validationType").asText()) && !EMAIL.matcher(text).matches()) {
			throw new Flaw(FormRefusal.NO_MAILBOX);
		}
		JsonNode pattern = this.rules.path("pattern");
		return pattern.isTextual() ? inForm(Pattern.compile(pattern.asText()), text) : text;
	}

	/** A number may have been pasted with blanks, or typed in full width. */
	private static String inForm(Pattern pattern, String text) {
		return Stream.of(text, TypedText.compact(text))
			.filter(pattern.asMatchPredicate())
			.findFirst()
			.orElseThrow(() -> new Flaw(FormRefusal.PATTERN));
	}

	private String text(Object value, int most) {
		if (!(value instanceof String || value instanceof Number)) {
			throw new Flaw(FormRefusal.NO_TEXT);
		}
		String text = TypedText.tidy(value.toString());
		int max = this.rules.path("maxLength").asInt(most);
		if (TypedText.length(text) > max) {
			throw new Flaw(FormRefusal.TOO_LONG, max, TypedText.length(text));
		}
		if (TypedText.hasNoCharacters(text)) {
			throw new Flaw(FormRefusal.CONTROL_CHARACTER);
		}
		return text;
	}

	private BigDecimal number(Object value) {
		String digits = TypedText.compact(value.toString());
		if (!(value instanceof Number || value instanceof String && NUMBER.matcher(digits).matches())) {
			throw new Flaw(FormRefusal.NO_NUMBER);
		}
		try {
			BigDecimal number = new BigDecimal(digits);
			if (number.precision() > 15 || Math.abs(number.scale()) > 6) {
				throw new Flaw(FormRefusal.TOO_MANY_DIGITS);
			}
			if (this.wholeNumbers && number.stripTrailingZeros().scale() > 0) {
				throw new Flaw(FormRefusal.NO_WHOLE_NUMBER);
			}
			if (below(number, "min") || above(number, "max")) {
				throw new Flaw(FormRefusal.OUT_OF_BOUNDS, this.rules.path("min").asText("不限"),
						this.rules.path("max").asText("不限"));
			}
			return number;
		}
		catch (NumberFormatException ex) {
			throw new Flaw(FormRefusal.NO_NUMBER);
		}
	}

	private boolean below(BigDecimal number, String rule) {
		return this.rules.path(rule).isNumber() && number.compareTo(this.rules.path(rule).decimalValue()) < 0;
	}

	private boolean above(BigDecimal number, String rule) {
		return this.rules.path(rule).isNumber() && number.compareTo(this.rules.path(rule).decimalValue()) > 0;
	}

	/** Choices that come from the case are checked by whoever takes the form. */
	private String choice(String value) {
		if (this.options != null && !this.options.contains(value)) {
			throw new Flaw(FormRefusal.NO_CHOICE, String.join("、", this.options));
		}
		return value;
	}

	private List<String> choices(Object value) {
		if (!(value instanceof Collection<?> list) || !list.stream().allMatch(String.class::isInstance)) {
			throw new Flaw(FormRefusal.NO_LIST);
		}
		return list.stream().map(item -> choice(text(item, LINE))).distinct().toList();
	}

	private static Boolean checkbox(Object value) {
		if (!(value instanceof Boolean)) {
			throw new Flaw(FormRefusal.NO_TICK);
		}
		return (Boolean) value;
	}

	/**
	 * Clients that type their values send a moment instead of a day; people write days in
	 * more than one way.
	 */
	private LocalDate date(Object value) {
		try {
			LocalDate date = (value instanceof Date moment) ? LocalDate.ofInstant(moment.toInstant(), Hall.ZONE)
					: day(TypedText.compact(text(value, LINE)));
			if (date.getYear() < 1900 || date.getYear() > 2999) {
				throw new Flaw(FormRefusal.DATE_OUT_OF_RANGE);
			}
			return date;
		}
		catch (DateTimeException ex) {
			throw new Flaw(FormRefusal.NO_DATE);
		}
	}

	private static LocalDate day(String text) {
		Matcher day = DAY.matcher(text);
		if (!day.matches()) {
			throw new Flaw(FormRefusal.NO_DATE);
		}
		return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
				Integer.parseInt(day.group(3)));
	}

	private static final class Flaw extends RuntimeException {

		private final FormRefusal refusal;

		private final transient Object[] facts;

		Flaw(FormRefusal refusal, Object... facts) {
			super(refusal.code());
			this.refusal = refusal;
			this.facts = facts;
		}

	}

}
