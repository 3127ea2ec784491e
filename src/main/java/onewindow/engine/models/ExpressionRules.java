package onewindow.engine.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What may stand in an expression: the name of a delegate, a question to a reader, a
 * comparison of variables. Everything else could reach the engine's services, and through
 * them the hall. Every element and attribute of the file is looked at, by namespace and
 * not by prefix, because the engine reads it so.
 */
class ExpressionRules {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}?");

	private static final Pattern QUESTION = Pattern.compile("(\\w+\\.\\w+)\\((execution)?\\)");

	private static final Pattern COMPARISON = Pattern.compile("!?\\w+( (==|!=) ('[^']*'|true|false|\\d+))?");

	/** The engine takes the older name as well. */
	private static final Set<String> EXTENSIONS = Set.of(BpmnModelConstants.CAMUNDA_NS, "http://activiti.org/bpmn");

	private static final Set<String> CODE_ELEMENTS = Set.of("scriptTask", "script", "connector");

	private static final Set<String> CODE_ATTRIBUTES = Set.of("class", "expression", "type", "topic", "resource");

	private static final Set<String> LANGUAGE_ATTRIBUTES = Set.of("scriptFormat", "language");

	private final Set<String> delegates;

	private final Set<String> questions;

	/**
	 * Takes what may be named.
	 * @param delegates the delegates
	 * @param questions what may be asked, for example {@code clock.promisedDue}
	 */
	ExpressionRules(Set<String> delegates, Set<String> questions) {
		this.delegates = delegates;
		this.questions = questions;
	}

	List<Finding> check(BpmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		NodeList elements = ((Document) model.getDocument().getDomSource().getNode()).getElementsByTagName("*");
		IntStream.range(0, elements.getLength())
			.mapToObj(i -> (Element) elements.item(i))
			.forEach(element -> check(element, findings));
		return findings;
	}

	private void check(Element element, List<Finding> findings) {
		if (CODE_ELEMENTS.contains(element.getLocalName())) {
			findings.add(code(element, element.getLocalName()));
		}
		attributes(element).filter(attribute -> isCode(element, attribute))
			.forEach(attribute -> findings.add(code(element, attribute.getLocalName())));
		Stream.concat(attributes(element).map(Node::getNodeValue), Stream.of(ownText(element)))
			.flatMap(text -> EXPRESSION.matcher(text).results())
			.map(result -> result.group(1).strip())
			.filter(inner -> !isAllowed(inner))
			.forEach(inner -> findings.add(Rule.EXPRESSION.broken(nearestId(element),
					"'%s' is not allowed; compare variables, or ask a bean such as ${clock.promisedDue(execution)}"
						.formatted(inner))));
	}

	private static Finding code(Element element, String name) {
		return Rule.SCRIPT.broken(nearestId(element),
				"'%s' runs code of the model's own; use a delegate expression".formatted(name));
	}

	/** Inside of an extension element the attributes have no namespace of their own. */
	private static boolean isCode(Element element, Node attribute) {
		String name = attribute.getLocalName();
		String namespace = (attribute.getNamespaceURI() != null) ? attribute.getNamespaceURI()
				: element.getNamespaceURI();
		return LANGUAGE_ATTRIBUTES.contains(name) || CODE_ATTRIBUTES.contains(name) && EXTENSIONS.contains(namespace);
	}

	private boolean isAllowed(String inner) {
		return inner.equals("execution.processBusinessKey") || this.delegates.contains(inner) || isQuestion(inner)
				|| Arrays.stream(inner.split("&&|\\|\\|")).allMatch(part -> COMPARISON.matcher(part.strip()).matches());
	}

	private boolean isQuestion(String inner) {
		Matcher question = QUESTION.matcher(inner);
		return question.matches() && this.questions.contains(question.group(1));
	}

	private static Stream<Node> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item);
	}

	private static String ownText(Element element) {
		NodeList children = element.getChildNodes();
		return IntStream.range(0, children.getLength())
			.mapToObj(children::item)
			.filter(child -> child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
			.map(Node::getNodeValue)
			.collect(Collectors.joining());
	}

	/** The nearest id around a place names it well enough. */
	private static String nearestId(Element element) {
		Node node = element;
		while (node instanceof Element around && !around.hasAttribute("id")) {
			node = node.getParentNode();
		}
		return (node instanceof Element named) ? named.getAttribute("id") : "";
	}

}
