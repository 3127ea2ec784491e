package onewindow.foundation.forms;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * When a field is hidden: a FEEL expression over the answers of the form, which the
 * browser evaluates too. An answer that is not there is {@literal null}.
 *
 * @param expression the condition, hidden when it is {@literal true}
 */
record HideCondition(ParsedExpression expression) {

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	/**
	 * The condition of a component.
	 * @param component as the form has it
	 * @return {@literal null} when the component is always shown
	 * @throws IllegalArgumentException when it is no FEEL
	 */
	static HideCondition of(JsonNode component) {
		JsonNode hide = component.path("conditional").path("hide");
		return hide.isTextual() ? parse(hide.asText()) : null;
	}

	private static HideCondition parse(String condition) {
		ParseResult result = FEEL.parseExpression(condition.replaceFirst("^=\\s*", ""));
		if (result.isFailure()) {
			throw new IllegalArgumentException(
					"Condition '%s' is no FEEL: %s".formatted(condition, result.failure().message()));
		}
		return new HideCondition(result.parsedExpression());
	}

	boolean holds(Map<String, Object> values) {
		EvaluationResult result = FEEL.evaluate(this.expression, values);
		return result.isSuccess() && Boolean.TRUE.equals(result.result());
	}

}
