package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every diagram of the hall can be read: patterns, procedures, and all items. */
class DiagramTests {

	/** What fits on a screen. */
	private static final int MOST_ON_TOP_LEVEL = 26;

	/** Loops that lead back over the main line. */
	private static final int MOST_CROSSINGS = 8;

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}.*");

	private static Map<String, BpmnModelInstance> models;

	static synchronized Stream<String> keys() {
		if (models == null) {
			ItemDeriver deriver = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS);
			Map<String, byte[]> files = new LinkedHashMap<>(deriver.patterns());
			new Procedures(Items.FORMS).all().forEach(procedure -> files.put(procedure.key(), procedure.model()));
			Items.CATALOGUE.items()
				.forEach(item -> files.put(item.id(), deriver.derive(item).files().get(item.id() + ".bpmn")));
			models = new LinkedHashMap<>();
			files.forEach((key, file) -> models.put(key, Bpmn.readModelFromStream(new ByteArrayInputStream(file))));
		}
		return models.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void keepsShapesLabelsAndFlowsApart(String key) {
		assertThat(Drawing.flaws(models.get(key))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void crossesFewFlows(String key) {
		assertThat(Drawing.crossings(models.get(key))).hasSizeLessThanOrEqualTo(MOST_CROSSINGS);
	}

	@ParameterizedTest
	@MethodSource("keys")
	void fitsOnAScreen(String key) {
		Process process = models.get(key).getModelElementsByType(Process.class).iterator().next();

		assertThat(process.getChildElementsByType(FlowNode.class)).hasSizeLessThanOrEqualTo(MOST_ON_TOP_LEVEL);
	}

	@ParameterizedTest
	@MethodSource("keys")
	void namesWhatIsDoneInChinese(String key) {
		assertThat(models.get(key).getModelElementsByType(Activity.class)).extracting(Activity::getName)
			.allMatch(name -> CHINESE.matcher(name).matches());
	}

}
