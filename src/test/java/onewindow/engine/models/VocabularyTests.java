package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.type.ModelElementType;
import org.camunda.bpm.model.xml.type.attribute.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words a model may use, tried with every word that the schema of Camunda 7.24 knows,
 * and with one that it does not know yet.
 */
class VocabularyTests {

	private static final BpmnModelInstance FOOD = Bpmn.readModelFromStream(
			new ByteArrayInputStream(new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS).derive(Items.FOOD)
				.files()
				.get("food-business-permit.bpmn")));

	/** At which of these an attribute may stand, another rule says or the engine. */
	private static final Set<String> OF_TEMPLATES = Set.of("modelerTemplate", "modelerTemplateVersion",
			"modelerTemplateIcon");

	@ParameterizedTest
	@ValueSource(strings = { BpmnModelConstants.CAMUNDA_NS, "http://activiti.org/bpmn" })
	void refusesEveryAttributeOfCamundaThatNoRuleAllows(String namespace) {
		Set<String> wanted = new TreeSet<>();
		BpmnModelInstance model = FOOD.clone();
		for (String type : taken()) {
			for (String attribute : attributes()) {
				if (!allowed(type).contains(attribute)) {
					Element element = append(model, BpmnModelConstants.BPMN20_NS, type, type + "_" + attribute);
					element.setAttributeNS(namespace, "x:" + attribute, "any");
					wanted.add(type + "_" + attribute);
				}
			}
		}
		assertThat(wanted).hasSizeGreaterThan(1000);

		assertThat(refused(model)).containsAll(wanted);
	}

	@Test
	void refusesEveryElementOfCamundaThatNoRuleAllows() {
		Set<String> wanted = new TreeSet<>();
		BpmnModelInstance model = FOOD.clone();
		types(BpmnModelConstants.CAMUNDA_NS).stream()
			.filter(type -> !Set.of("properties", "property", "in", "out").contains(type))
			.forEach(type -> {
				append(model, BpmnModelConstants.CAMUNDA_NS, type, "Within_" + type);
				wanted.add("Within_" + type);
			});
		append(model, BpmnModelConstants.CAMUNDA_NS, "notYetInvented", "Within_notYetInvented");
		wanted.add("Within_notYetInvented");
		assertThat(wanted).hasSizeGreaterThan(20);

		assertThat(refused(model)).containsAll(wanted);
	}

	@Test
	void refusesEveryElementOfBpmnThatNoRuleKnows() {
		Set<String> unknown = types(BpmnModelConstants.BPMN20_NS);
		BpmnModelInstance model = FOOD.clone();
		unknown.forEach(type -> append(model, BpmnModelConstants.BPMN20_NS, type, "Any_" + type));
		Set<String> refused = refused(model);
		unknown.removeIf(type -> refused.contains("Any_" + type));

		assertThat(unknown).as("taken, refused by a rule with better words, or told at what is around it")
			.containsExactlyInAnyOrder("boundaryEvent", "callActivity", "conditionExpression", "definitions",
					"documentation", "endEvent", "error", "errorEventDefinition", "eventBasedGateway",
					"exclusiveGateway", "extensionElements", "inclusiveGateway", "incoming", "intermediateCatchEvent",
					"message", "messageEventDefinition", "multiInstanceLoopCharacteristics", "outgoing",
					"parallelGateway", "process", "sequenceFlow", "serviceTask", "startEvent", "subProcess",
					"terminateEventDefinition", "timeDate", "timerEventDefinition", "userTask", "businessRuleTask",
					"cancelEventDefinition", "compensateEventDefinition", "conditionalEventDefinition", "escalation",
					"escalationEventDefinition", "intermediateThrowEvent", "linkEventDefinition", "manualTask",
					"receiveTask", "sendTask", "signal", "signalEventDefinition", "task", "timeCycle", "timeDuration",
					"category", "categoryValue", "condition", "flowNodeRef", "lane", "messageFlow", "participant",
					"text");
	}

	@Test
	void takesWhatAnElementTemplateWrites() {
		BpmnModelInstance model = FOOD.clone();
		Element element = append(model, BpmnModelConstants.BPMN20_NS, "userTask", "Task_Templated");
		OF_TEMPLATES.forEach(attribute -> element.setAttributeNS(BpmnModelConstants.CAMUNDA_NS, attribute, "any"));

		assertThat(Vocabulary.check(model)).isEmpty();
	}

	/** What is refused as a whole takes its attributes with it. */
	private static Set<String> taken() {
		BpmnModelInstance model = FOOD.clone();
		Set<String> types = types(BpmnModelConstants.BPMN20_NS);
		types.forEach(type -> append(model, BpmnModelConstants.BPMN20_NS, type, type)
			.setAttributeNS(BpmnModelConstants.CAMUNDA_NS, "x:notYetInvented", "any"));
		types.retainAll(refused(model));
		return types;
	}

	private static Set<String> allowed(String type) {
		Set<String> allowed = new HashSet<>(Vocabulary.OF_CAMUNDA.getOrDefault(type, Set.of()));
		allowed.addAll(OF_TEMPLATES);
		return allowed;
	}

	private static Set<String> refused(BpmnModelInstance model) {
		return Vocabulary.check(model).stream().map(Finding::element).collect(Collectors.toSet());
	}

	private static Set<String> types(String namespace) {
		return FOOD.getModel()
			.getTypes()
			.stream()
			.filter(type -> namespace.equals(type.getTypeNamespace()) && !type.isAbstract())
			.map(ModelElementType::getTypeName)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> attributes() {
		Set<String> attributes = Arrays.stream(BpmnModelConstants.class.getFields())
			.filter(field -> field.getName().startsWith("CAMUNDA_ATTRIBUTE_"))
			.map(VocabularyTests::value)
			.collect(Collectors.toCollection(TreeSet::new));
		FOOD.getModel()
			.getTypes()
			.stream()
			.flatMap(type -> type.getAttributes().stream())
			.filter(attribute -> BpmnModelConstants.CAMUNDA_NS.equals(namespaceOf(attribute)))
			.map(Attribute::getAttributeName)
			.forEach(attributes::add);
		attributes.add("notYetInvented");
		return attributes;
	}

	private static String namespaceOf(Attribute<?> attribute) {
		return ((org.camunda.bpm.model.xml.impl.type.attribute.AttributeImpl<?>) attribute).getNamespaceUri();
	}

	private static String value(Field constant) {
		try {
			return (String) constant.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Element append(BpmnModelInstance model, String namespace, String type, String id) {
		Document document = (Document) model.getDocument().getDomSource().getNode();
		Element element = document.createElementNS(namespace, "x:" + type);
		element.setAttributeNS(null, "id", id);
		document.getDocumentElement().appendChild(element);
		return element;
	}

}
