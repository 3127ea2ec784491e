package onewindow.foundation.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

import org.springframework.util.ConcurrentLruCache;

/**
 * When the fields of a form are hidden: FEEL expressions over its answers, which the
 * browser evaluates too. An answer that is not there is {@literal null}. All are
 * evaluated as one list, and for answers that came before not again: the FEEL engine sets
 * up its functions anew for each evaluation, which takes longer than the conditions.
 */
final class HideConditions {

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

	/** Conditions ask for choices; whatever is longer is none. */
	private static final int CHOICE = 100;

	private static final int REMEMBERED = 100;

	private final List<String> keys;

	private final Set<String> asked;

	private final ConcurrentLruCache<Map<String, Object>, Set<String>> known = new ConcurrentLruCache<>(REMEMBERED,
			this::evaluate);

	private final ParsedExpression conditions;

	/**
	 * The conditions of a form.
	 * @param byField the condition of each field that has one, as the form has it
	 * @throws IllegalArgumentException when one is no FEEL
	 */
	HideConditions(Map<String, String> byField) {
		this.keys = List.copyOf(byField.keySet());
		List<String> texts = this.keys.stream().map(byField::get).map(HideConditions::withoutSign).toList();
		texts.forEach(HideConditions::parse);
		this.asked = texts.stream()
			.flatMap(text -> NAME.matcher(text).results())
			.map(MatchResult::group)
			.collect(Collectors.toSet());
		this.conditions = parse(texts.stream().map("(%s)"::formatted).collect(Collectors.joining(", ", "[", "]")));
	}

	/** Forms mark an expression with a sign of equality. */
	private static String withoutSign(String condition) {
		return condition.replaceFirst("^=\\s*", "");
	}

	private static ParsedExpression parse(String condition) {
		ParseResult result = FEEL.parseExpression(condition);
		if (result.isFailure()) {
			throw new IllegalArgumentException(
					"Condition '%s' is no FEEL: %s".formatted(condition, result.failure().message()));
		}
		return result.parsedExpression();
	}

	/**
	 * The fields that are hidden.
	 * @param values the answers
	 * @return those whose condition is {@literal true}; one that asks what the answers
	 * cannot say is not
	 */
	Set<String> hidden(Map<String, Object> values) {
		if (this.keys.isEmpty()) {
			return Set.of();
		}
		Map<String, Object> choices = new HashMap<>(values);
		choices.keySet().retainAll(this.asked);
		return choices.values().stream().allMatch(HideConditions::isShort) ? this.known.get(choices)
				: evaluate(choices);
	}

	private static boolean isShort(Object value) {
		return value instanceof String text && text.length() <= CHOICE || value instanceof Boolean;
	}

	private Set<String> evaluate(Map<String, Object> values) {
		EvaluationResult result = FEEL.evaluate(this.conditions, values);
		if (result.isFailure()) {
			return Set.of();
		}
		Set<String> hidden = new HashSet<>();
		List<?> holds = (List<?>) result.result();
		for (int i = 0; i < this.keys.size(); i++) {
			if (Boolean.TRUE.equals(holds.get(i))) {
				hidden.add(this.keys.get(i));
			}
		}
		return hidden;
	}

}
