package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import onewindow.engine.workflow.ModelBeans;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every attribute of Camunda's and every expression that any model of the hall uses, with
 * what people and attackers write there: text that is no date, a constant, a bean, code,
 * nothing, too much.
 */
class HostileValuesTests {

	private static final List<String> HOSTILE = List.of("", "x", "PT2D", "2099-12-31T00:00:00", "${stopClock}",
			"${clock}", "${execution}", "${clock.promisedDue}", "${''.getClass()}", "#{runtimeService}",
			"${clock.promisedDue(execution)", "99999999999999999999", "长".repeat(300), "a,${handlers}",
			"${clock.promisedDue(execution)}${stopClock}");

	/**
	 * Names of other templates and notes for the hall, which the engine does not read.
	 */
	private static final Set<String> FREE = Set.of("property");

	private static final ItemDeriver DERIVER = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS);

	private static final Procedures PROCEDURES = new Procedures(Items.FORMS);

	private static final Linter LINTER = new Linter(ModelBeans.declared(), Items.CATALOGUE, PROCEDURES, DERIVER);

	private static final List<Map<String, byte[]>> MODELS = List.of(DERIVER.derive(Items.FOOD).files(),
			PROCEDURES.filesOf(PROCEDURES.find("consultation").orElseThrow()),
			PROCEDURES.filesOf(PROCEDURES.find("site-verification").orElseThrow()));

	/** One of each kind of place is enough. */
	static Stream<Arguments> places() {
		Map<String, Arguments> places = new LinkedHashMap<>();
		MODELS.forEach(files -> Dom.elements(model(files)).forEach(element -> {
			Dom.attributes(element)
				.filter(attribute -> isCamundas(element, attribute.getNamespaceURI()))
				.filter(attribute -> !FREE.contains(element.getLocalName()))
				.forEach(attribute -> places.putIfAbsent(element.getLocalName() + "@" + attribute.getLocalName(),
						Arguments.of(files, element.getLocalName(), attribute.getLocalName())));
			if (Set.of("timeDate", "conditionExpression").contains(element.getLocalName())) {
				places.putIfAbsent(element.getLocalName(), Arguments.of(files, element.getLocalName(), null));
			}
		}));
		assertThat(places).hasSizeGreaterThan(15);
		return places.values().stream();
	}

	@ParameterizedTest
	@MethodSource("places")
	void refusesWhatTheEngineCannotTakeOrTheHallDoesNotMean(Map<String, byte[]> files, String type, String attribute) {
		for (String hostile : HOSTILE) {
			BpmnModelInstance model = model(files);
			Element element = Dom.elements(model)
				.filter(each -> each.getLocalName().equals(type))
				.filter(each -> attribute == null || attributeOf(each, attribute) != null)
				.findFirst()
				.orElseThrow();
			if (attribute == null) {
				element.setTextContent(hostile);
			}
			else {
				attributeOf(element, attribute).setNodeValue(hostile);
			}
			Map<String, byte[]> changed = new HashMap<>(files);
			changed.replaceAll((name, content) -> name.endsWith(".bpmn")
					? Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8) : content);

			assertThat(LINTER.lint(changed)).as("%s %s='%s'", type, attribute, hostile).anyMatch(Finding::refuses);
		}
	}

	private static org.w3c.dom.Node attributeOf(Element element, String name) {
		return Dom.attributes(element).filter(each -> each.getLocalName().equals(name)).findFirst().orElse(null);
	}

	private static boolean isCamundas(Element element, String namespace) {
		return BpmnModelConstants.CAMUNDA_NS.equals((namespace != null) ? namespace : element.getNamespaceURI());
	}

	private static BpmnModelInstance model(Map<String, byte[]> files) {
		return files.entrySet()
			.stream()
			.filter(file -> file.getKey().endsWith(".bpmn"))
			.map(file -> Bpmn.readModelFromStream(new ByteArrayInputStream(file.getValue())))
			.findFirst()
			.orElseThrow();
	}

}
