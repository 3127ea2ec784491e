package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What may stand in an expression, place by place: a moment in a date, a comparison of
 * what the forms tell in a condition, and nowhere else anything; which delegate a service
 * task names is another rule's to say. Everything else could reach the engine's services,
 * and through them the hall. Every element and attribute of the file is looked at, by
 * namespace and not by prefix, because the engine reads it so.
 */
class ExpressionRules {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}?");

	private static final Pattern QUESTION = Pattern.compile("(\\w+\\.\\w+)\\((execution)?\\)");

	private static final Pattern COMPARISON = Pattern.compile("(!)?(\\w+)(?: (?:==|!=) (?:'([^']*)'|(true|false)))?");

	private static final Set<String> DATES = Set.of("dueDate", "followUpDate");

	/** Which delegate, and which case, other rules say. */
	private static final Set<String> OF_OTHERS = Set.of("delegateExpression", "businessKey");

	private final Map<String, Class<?>> questions;

	private final Set<String> inputs;

	private final Routes routes;

	/**
	 * Takes what may be named.
	 * @param questions what may be asked, for example {@code clock.promisedDue}
	 * @param inputs what the process is told by its caller
	 * @param routes what its forms and calls tell it
	 */
	ExpressionRules(Map<String, Class<?>> questions, Set<String> inputs, Routes routes) {
		this.questions = questions;
		this.inputs = inputs;
		this.routes = routes;
	}

	List<Finding> check(BpmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		Dom.elements(model).forEach(element -> {
			Dom.attributes(element).forEach(attribute -> attribute(element, attribute, findings));
			text(element, findings);
		});
		return findings;
	}

	private void attribute(Element element, Node attribute, List<Finding> findings) {
		String name = attribute.getLocalName();
		String value = attribute.getNodeValue().strip();
		if (DATES.contains(name)) {
			asked(Rule.DUE_DATE, element, value, Date.class,
					"ask for the day, for example ${clock.promisedDue(execution)}", findings);
		}
		else if (name.equals("candidateGroups")) {
			each(value, element, this.inputs::contains, "name groups; only a procedure is told them by its caller",
					findings);
		}
		else if (name.equals("collection")) {
			asked(Rule.EXPRESSION, element, value, Collection.class, "ask for a list: " + questions(Collection.class),
					findings);
		}
		else if (!OF_OTHERS.contains(name)) {
			each(value, element, inner -> false, "'%s' takes no expression".formatted(name), findings);
		}
	}

	/** Whatever else is written there comes to nothing when a case gets there. */
	private void asked(Rule rule, Element element, String value, Class<?> answer, String mend, List<Finding> findings) {
		Matcher expression = EXPRESSION.matcher(value);
		boolean whole = expression.matches() && value.endsWith("}");
		if (!whole) {
			findings.add(rule.broken(Dom.nearestId(element), mend + "; found " + value));
		}
		else if (!gives(expression.group(1).strip(), answer)) {
			findings.add(Rule.EXPRESSION.broken(Dom.nearestId(element),
					"'%s' is not allowed there; %s".formatted(expression.group(1), mend)));
		}
	}

	private void text(Element element, List<Finding> findings) {
		String text = Dom.ownText(element);
		switch (element.getLocalName()) {
			case "timeDate" -> each(text, element, inner -> gives(inner, Date.class),
					"ask for a moment, for example ${clock.promiseOverdue(execution)}", findings);
			case "conditionExpression" -> condition(element, text.strip(), findings);
			default -> each(text, element, inner -> false, "no expression belongs there", findings);
		}
	}

	private void condition(Element element, String text, List<Finding> findings) {
		Matcher whole = EXPRESSION.matcher(text);
		if (!whole.matches() || !text.endsWith("}")) {
			findings.add(Rule.EXPRESSION.broken(Dom.nearestId(element),
					"write the condition as one expression, for example ${decision == 'refuse'}; found " + text));
			return;
		}
		String inner = whole.group(1).strip();
		if (!gives(inner, boolean.class)) {
			Arrays.stream(inner.split("&&|\\|\\|")).forEach(part -> comparison(element, part.strip(), findings));
		}
	}

	private void comparison(Element element, String part, List<Finding> findings) {
		Matcher comparison = COMPARISON.matcher(part);
		if (!comparison.matches()) {
			findings.add(Rule.EXPRESSION.broken(Dom.nearestId(element),
					"'%s' is not allowed; compare what a form tells, or ask one of %s".formatted(part,
							questions(boolean.class))));
			return;
		}
		String variable = comparison.group(2);
		if (!this.inputs.contains(variable)) {
			this.routes.flaw(variable, value(comparison), comparison.group(1) != null || comparison.group(3) == null)
				.ifPresent(flaw -> findings.add(Rule.ROUTE.broken(Dom.nearestId(element), flaw)));
		}
	}

	/** Without a comparison it is asked whether it is true. */
	private static String value(Matcher comparison) {
		return (comparison.group(3) != null) ? comparison.group(3)
				: (comparison.group(4) != null) ? comparison.group(4) : "true";
	}

	private void each(String text, Element element, Predicate<String> allowed, String mend, List<Finding> findings) {
		EXPRESSION.matcher(text)
			.results()
			.map(result -> result.group(1).strip())
			.filter(inner -> !allowed.test(inner))
			.forEach(inner -> findings.add(Rule.EXPRESSION.broken(Dom.nearestId(element),
					"'%s' is not allowed there; %s".formatted(inner, mend))));
	}

	private List<String> questions(Class<?> answer) {
		return this.questions.entrySet()
			.stream()
			.filter(question -> answer.isAssignableFrom(question.getValue()))
			.map(question -> "${%s(execution)}".formatted(question.getKey()))
			.sorted()
			.toList();
	}

	private boolean gives(String inner, Class<?> type) {
		Matcher question = QUESTION.matcher(inner);
		return question.matches() && this.questions.containsKey(question.group(1))
				&& type.isAssignableFrom(this.questions.get(question.group(1)));
	}

}
