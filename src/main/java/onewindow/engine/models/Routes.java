package onewindow.engine.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;

/**
 * What a model can ask in its conditions: what its forms tell, and what its calls give
 * back. An answer for which no flow asks would go on as if nothing had been said.
 */
class Routes {

	private static final Set<String> YES_OR_NO = Set.of("true", "false");

	private final Map<String, Set<String>> values = new HashMap<>();

	private final Set<String> binding = new TreeSet<>();

	private final Set<String> fromCalls = new TreeSet<>();

	/**
	 * Adds what the hall's own forms tell, which must be asked for.
	 * @param routes of one form
	 */
	void addBinding(Set<Route> routes) {
		routes.forEach(route -> {
			add(route);
			this.binding.add(route.variable());
		});
	}

	/**
	 * Adds what a designer's form tells, which may be asked for.
	 * @param routes of one form
	 */
	void addFree(Set<Route> routes) {
		routes.forEach(this::add);
	}

	/**
	 * Adds what calls give back.
	 * @param variables whatever values they have
	 */
	void addOutputs(Set<String> variables) {
		this.fromCalls.addAll(variables);
	}

	private void add(Route route) {
		this.values.computeIfAbsent(route.variable(), variable -> new TreeSet<>()).addAll(route.values());
	}

	/**
	 * What is wrong with a comparison.
	 * @param variable the variable that is asked
	 * @param value with what it is compared
	 * @param yesOrNo whether it is asked whether it is so
	 * @return the flaw and its mend, empty when there is none
	 */
	Optional<String> flaw(String variable, String value, boolean yesOrNo) {
		if (this.fromCalls.contains(variable)) {
			return Optional.empty();
		}
		Set<String> known = this.values.get(variable);
		if (known == null) {
			Set<String> all = new TreeSet<>(this.values.keySet());
			all.addAll(this.fromCalls);
			return Optional.of("no form and no call of this model tells '%s'; ask one of %s".formatted(variable, all));
		}
		if (yesOrNo != known.equals(YES_OR_NO)) {
			return Optional.of(yesOrNo ? "compare '%s' with one of %s".formatted(variable, known)
					: "ask '%s' for yes or no, as in ${%s} or ${!%s}".formatted(variable, variable, variable));
		}
		return known.contains(value) ? Optional.empty()
				: Optional.of("'%s' is never '%s'; compare it with one of %s".formatted(variable, value, known));
	}

	/**
	 * The answers for which no flow asks. One may be left to the default.
	 * @param model the model
	 * @param outputs what the model gives to its caller, who asks for it
	 * @return flaws and their mends
	 */
	List<String> unasked(BpmnModelInstance model, Set<String> outputs) {
		List<String> conditions = model.getModelElementsByType(ConditionExpression.class)
			.stream()
			.map(condition -> condition.getTextContent())
			.toList();
		List<String> flaws = new ArrayList<>();
		this.binding.stream().filter(variable -> !outputs.contains(variable)).forEach(variable -> {
			Set<String> open = new TreeSet<>(this.values.get(variable));
			open.removeIf(value -> conditions.stream().anyMatch(text -> asks(text, variable, value)));
			if (open.size() > 1) {
				flaws.add(
						"ask in conditions for the answers %s of '%s', of which only one may go the default way; or take the question out of its form where the hall's own form need not ask it"
							.formatted(open, variable));
			}
		});
		return flaws;
	}

	private static boolean asks(String condition, String variable, String value) {
		String comparison = YES_OR_NO.contains(value) ? "(?<![\\w.'])%s(?![\\w.'(])".formatted(Pattern.quote(variable))
				: "\\b%s\\s*[!=]=\\s*'%s'".formatted(Pattern.quote(variable), Pattern.quote(value));
		return Pattern.compile(comparison).matcher(condition).find();
	}

}
