package onewindow.engine.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words that a model may use: elements and attributes of BPMN and of Camunda that the
 * hall knows what becomes of. Every other one is refused, whoever may invent it. What
 * they may say is for other rules.
 */
final class Vocabulary {

	/** The engine takes the older name as well. */
	private static final Set<String> EXTENSIONS = Set.of(BpmnModelConstants.CAMUNDA_NS, "http://activiti.org/bpmn");

	private static final String CAMUNDA_8 = "http://camunda.org/schema/zeebe/1.0";

	private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

	private static final Set<String> OF_EDITORS = Set.of(MODELER, "http://www.w3.org/2001/XMLSchema-instance",
			"http://www.w3.org/XML/1998/namespace");

	private static final Set<String> CODE = Set.of("scriptTask", "script", "connector", "class", "expression", "type",
			"topic", "resource", "scriptFormat", "language");

	private static final Set<String> ELEMENTS = Set.of("definitions", "process", "documentation", "extensionElements",
			"startEvent", "endEvent", "intermediateCatchEvent", "boundaryEvent", "userTask", "serviceTask",
			"callActivity", "subProcess", "exclusiveGateway", "parallelGateway", "inclusiveGateway",
			"eventBasedGateway", "sequenceFlow", "incoming", "outgoing", "conditionExpression", "timerEventDefinition",
			"timeDate", "message", "messageEventDefinition", "error", "errorEventDefinition",
			"terminateEventDefinition", "multiInstanceLoopCharacteristics");

	/** Rules with better words refuse these. */
	private static final Set<String> REFUSED_ELSEWHERE = Set.of("task", "manualTask", "sendTask", "receiveTask",
			"businessRuleTask", "timeDuration", "timeCycle", "signal", "signalEventDefinition", "escalation",
			"escalationEventDefinition", "compensateEventDefinition", "conditionalEventDefinition",
			"linkEventDefinition", "linkSource", "linkTarget", "cancelEventDefinition", "intermediateThrowEvent");

	private static final String DATA = "take it away: what a case holds is said by forms and documents";

	private static final Map<String, String> MENDS = Map.of("collaboration",
			"take the pool away: a model is one process, and its units are said by candidate groups", "laneSet",
			"take the lanes away: who works on a step is said by its candidate groups", "dataObject", DATA,
			"dataObjectReference", DATA, "dataStoreReference", DATA, "textAnnotation",
			"say it in the documentation of the element: pictures of the hall show no annotations", "association",
			"take the line away: only sequence flows lead on", "group",
			"take the frame away, or make it a sub-process: frames are not executed");

	private static final Set<String> WITHIN = Set.of("lane", "flowNodeRef", "participant", "messageFlow", "text",
			"category", "categoryValue", "condition");

	private static final Set<String> ATTRIBUTES = Set.of("id", "name", "targetNamespace", "exporter", "exporterVersion",
			"isExecutable", "sourceRef", "targetRef", "default", "attachedToRef", "cancelActivity", "isInterrupting",
			"triggeredByEvent", "calledElement", "errorRef", "errorCode", "messageRef", "gatewayDirection",
			"isSequential", "textFormat");

	/**
	 * Attributes of BPMN that say nothing: whoever reads a model by its schema adds them.
	 */
	private static final Map<String, Set<String>> DEFAULTS = Map.ofEntries(Map.entry("behavior", Set.of("All")),
			Map.entry("completionQuantity", Set.of("1")), Map.entry("startQuantity", Set.of("1")),
			Map.entry("eventGatewayType", Set.of("Exclusive")), Map.entry("instantiate", Set.of("false")),
			Map.entry("expressionLanguage", Set.of("http://www.w3.org/1999/XPath")),
			Map.entry("typeLanguage", Set.of("http://www.w3.org/2001/XMLSchema")),
			Map.entry("implementation", Set.of("##WebService", "##unspecified")),
			Map.entry("isClosed", Set.of("false")), Map.entry("isForCompensation", Set.of("false")),
			Map.entry("parallelMultiple", Set.of("false")),
			Map.entry("processType", Set.of("None", "Public", "Private")));

	/** Those that Modeler writes where an element template was used. */
	private static final Set<String> OF_TEMPLATES = Set.of("modelerTemplate", "modelerTemplateVersion",
			"modelerTemplateIcon");

	/** By the element at which they may stand. People are another rule's to refuse. */
	static final Map<String, Set<String>> OF_CAMUNDA = Map.ofEntries(
			Map.entry("process", Set.of("historyTimeToLive", "isStartableInTasklist")),
			Map.entry("startEvent", Set.of("formRef", "formRefBinding")),
			Map.entry("userTask",
					Set.of("assignee", "candidateUsers", "candidateGroups", "dueDate", "followUpDate", "formRef",
							"formRefBinding")),
			Map.entry("serviceTask", Set.of("delegateExpression")),
			Map.entry("callActivity", Set.of("calledElementBinding")),
			Map.entry("multiInstanceLoopCharacteristics", Set.of("collection", "elementVariable")),
			Map.entry("properties", Set.of()), Map.entry("property", Set.of("name", "value")),
			Map.entry("in", Set.of("businessKey", "source", "sourceExpression", "target", "variables")),
			Map.entry("out", Set.of("source", "sourceExpression", "target", "variables")));

	private static final Set<String> EXTENSION_ELEMENTS = Set.of("properties", "property", "in", "out");

	private final List<Finding> findings = new ArrayList<>();

	private final Set<String> foreign = new HashSet<>();

	private Vocabulary() {
	}

	static List<Finding> check(BpmnModelInstance model) {
		Vocabulary vocabulary = new Vocabulary();
		Dom.elements(model).forEach(vocabulary::element);
		return vocabulary.findings;
	}

	private void element(Element element) {
		String namespace = String.valueOf(element.getNamespaceURI());
		if (namespace.equals(BpmnModelConstants.BPMN20_NS)) {
			ofBpmn(element);
		}
		else if (isExtension(namespace)) {
			ofCamunda(element);
		}
		else if ("extensionElements".equals(element.getParentNode().getLocalName())) {
			foreign(element, namespace);
		}
	}

	private void ofBpmn(Element element) {
		String name = element.getLocalName();
		if (CODE.contains(name)) {
			this.findings.add(code(element, name));
		}
		else if (!ELEMENTS.contains(name) && !REFUSED_ELSEWHERE.contains(name) && !WITHIN.contains(name)) {
			this.findings.add(Rule.ELEMENT.broken(Dom.nearestId(element),
					MENDS.getOrDefault(name, "take '%s' away: the hall does nothing with it".formatted(name))));
		}
		if (ELEMENTS.contains(name)) {
			Dom.attributes(element).forEach(attribute -> attribute(element, attribute));
		}
	}

	/** Inside of an extension element the attributes have no namespace of their own. */
	private void attribute(Element element, Node attribute) {
		String namespace = attribute.getNamespaceURI();
		String name = attribute.getLocalName();
		if (namespace == null && name.equals("language")) {
			this.findings.add(code(element, name));
		}
		else if (namespace == null && !ATTRIBUTES.contains(name)
				&& !DEFAULTS.getOrDefault(name, Set.of()).contains(attribute.getNodeValue())) {
			this.findings.add(unknown(element, name));
		}
		else if (isExtension(namespace)) {
			extension(element, name);
		}
		else if (MODELER.equals(namespace) && attribute.getNodeValue().equals("Camunda Cloud")) {
			foreign(element, CAMUNDA_8);
		}
		else if (namespace != null && !OF_EDITORS.contains(namespace)) {
			foreign(element, namespace);
		}
	}

	private void ofCamunda(Element element) {
		String name = element.getLocalName();
		if (CODE.contains(name)) {
			this.findings.add(code(element, name));
		}
		else if (name.endsWith("Listener")) {
			this.findings.add(Rule.LISTENER.broken(Dom.nearestId(element),
					"make it a service task of its own: nothing of the hall is made for listening"));
		}
		else if (!EXTENSION_ELEMENTS.contains(name)) {
			this.findings.add(unknown(element, name));
		}
		Dom.attributes(element)
			.filter(attribute -> attribute.getNamespaceURI() == null || isExtension(attribute.getNamespaceURI()))
			.forEach(attribute -> extension(element, attribute.getLocalName()));
	}

	private void extension(Element element, String attribute) {
		if (OF_CAMUNDA.getOrDefault(element.getLocalName(), Set.of()).contains(attribute)
				|| OF_TEMPLATES.contains(attribute)) {
			return;
		}
		if (isAllowed(element)) {
			this.findings.add(CODE.contains(attribute) ? code(element, attribute) : unknown(element, attribute));
		}
	}

	/** What stands at an element that is refused is refused with it. */
	private static boolean isAllowed(Element element) {
		return !isExtension(element.getNamespaceURI()) || EXTENSION_ELEMENTS.contains(element.getLocalName());
	}

	private static boolean isExtension(String namespace) {
		return namespace != null && EXTENSIONS.contains(namespace);
	}

	private void foreign(Element element, String namespace) {
		if (this.foreign.add(namespace)) {
			this.findings.add(namespace.equals(CAMUNDA_8) ? Rule.PLATFORM.broken(Dom.nearestId(element),
					"it was drawn for Camunda 8: create a diagram for Camunda 7 and draw it there, with forms and delegates of the hall")
					: Rule.PLATFORM.broken(Dom.nearestId(element),
							"take away what stands there for %s: the engine of the hall does not read it"
								.formatted(namespace)));
		}
	}

	private static Finding unknown(Element element, String name) {
		return Rule.ATTRIBUTE.broken(Dom.nearestId(element),
				"take '%s' away from '%s': the hall has no use for it there".formatted(name, element.getLocalName()));
	}

	private static Finding code(Element element, String name) {
		return Rule.SCRIPT.broken(Dom.nearestId(element),
				"'%s' runs code of the model's own; use a delegate expression".formatted(name));
	}

}
