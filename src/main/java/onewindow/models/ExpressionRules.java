package onewindow.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.impl.util.IoUtil;

/**
 * What may stand in an expression: the name of a delegate, a question to a reader, a
 * comparison of variables. Everything else could reach the engine's services, and through
 * them the hall.
 */
class ExpressionRules {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}?");

	private static final Pattern COMPARISON = Pattern.compile("!?\\w+( (==|!=) ('[^']*'|true|false|\\d+))?");

	private static final Pattern FORBIDDEN = Pattern.compile(
			"<(?:\\w+:)?(scriptTask|script)\\b|camunda:(class|expression|type|topic|resource|scriptFormat)=|language=");

	private final Set<String> delegates;

	private final Pattern question;

	ExpressionRules(Set<String> delegates, Set<String> readers) {
		this.delegates = delegates;
		this.question = Pattern.compile("(%s)\\.\\w+\\((execution)?\\)"
			.formatted(readers.stream().map(Pattern::quote).collect(Collectors.joining("|"))));
	}

	List<Finding> check(BpmnModelInstance model) {
		String xml = IoUtil.convertXmlDocumentToString(model.getDocument());
		List<Finding> findings = new ArrayList<>();
		Matcher forbidden = FORBIDDEN.matcher(xml);
		while (forbidden.find()) {
			findings.add(new Finding("script", elementAt(xml, forbidden.start()),
					"'%s' runs code of the model's own; use a delegate expression".formatted(forbidden.group())));
		}
		Matcher expression = EXPRESSION.matcher(xml);
		while (expression.find()) {
			String inner = unescape(expression.group(1)).strip();
			if (!isAllowed(inner)) {
				findings.add(new Finding("expression", elementAt(xml, expression.start()),
						"'%s' is not allowed; compare variables, or ask a bean such as ${clock.promisedDue(execution)}"
							.formatted(inner)));
			}
		}
		return findings;
	}

	private boolean isAllowed(String inner) {
		return this.delegates.contains(inner) || this.question.matcher(inner).matches()
				|| Arrays.stream(inner.split("&&|\\|\\|")).allMatch(part -> COMPARISON.matcher(part.strip()).matches());
	}

	private static String unescape(String xml) {
		return xml.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'");
	}

	/** The nearest id before a place names it well enough. */
	private static String elementAt(String xml, int place) {
		int end = xml.indexOf('>', place);
		Matcher ids = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(xml.substring(0, (end < 0) ? place : end));
		String last = "";
		while (ids.find()) {
			last = ids.group(1);
		}
		return last;
	}

}
