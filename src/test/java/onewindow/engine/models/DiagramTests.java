package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every diagram of the hall can be read: patterns, procedures, and all items. */
class DiagramTests {

	/**
	 * What a head of a unit takes in at once. Events on a border are part of their host.
	 */
	private static final int MOST_ON_TOP = 12;

	private static final int MOST_ELSEWHERE = 25;

	private static final int MOST_CROSSINGS = 3;

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}.*");

	private static Map<String, BpmnModelInstance> models;

	static synchronized Stream<String> keys() {
		if (models == null) {
			ItemDeriver deriver = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS);
			Map<String, byte[]> files = new LinkedHashMap<>(deriver.patterns());
			new Procedures(Items.FORMS).all().forEach(procedure -> files.put(procedure.key(), procedure.model()));
			Items.CATALOGUE.items()
				.stream()
				.filter(item -> !item.id().endsWith("-test-permit"))
				.forEach(item -> files.put(item.id(), deriver.derive(item).files().get(item.id() + ".bpmn")));
			models = new LinkedHashMap<>();
			files.forEach((key, file) -> models.put(key, Bpmn.readModelFromStream(new ByteArrayInputStream(file))));
		}
		return models.keySet().stream();
	}

	private static Stream<Drawing> planes(String key) {
		return Drawing.planesOf(models.get(key)).stream();
	}

	private static Stream<String> found(String key, Function<Drawing, List<String>> look) {
		return planes(key).flatMap(plane -> look.apply(plane).stream().map(found -> plane.name() + ": " + found));
	}

	/** Only what leads through all stages has a plane for the life of a case. */
	private static boolean isLifeOfACase(Drawing plane) {
		return plane.isTop() && plane.draws("SubProcess_Intake");
	}

	@ParameterizedTest
	@MethodSource("keys")
	void keepsShapesLabelsAndFlowsApart(String key) {
		assertThat(found(key, Drawing::flaws)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void drawsEverythingOnce(String key) {
		assertThat(planes(key).flatMap(plane -> plane.drawn().stream())).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(Drawing.toDraw(models.get(key)));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void fitsOnAScreen(String key) {
		assertThat(planes(key)).allSatisfy(plane -> {
			boolean life = isLifeOfACase(plane);
			assertThat(plane.nodes()).as(plane.name()).hasSizeLessThanOrEqualTo(life ? MOST_ON_TOP : MOST_ELSEWHERE);
			assertThat(plane.width()).as("width of " + plane.name()).isLessThanOrEqualTo(life ? 1100 : 1600);
			assertThat(plane.height()).as("height of " + plane.name()).isLessThanOrEqualTo(life ? 420 : 640);
		});
	}

	@ParameterizedTest
	@MethodSource("keys")
	void crossesFewFlows(String key) {
		assertThat(planes(key)).allSatisfy(plane -> assertThat(plane.crossings()).as(plane.name())
			.hasSizeLessThanOrEqualTo(isLifeOfACase(plane) ? 0 : MOST_CROSSINGS));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void leadsStraightFromTheStartToAnEnd(String key) {
		assertThat(found(key, Drawing::bends)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void leavesNoBandEmpty(String key) {
		assertThat(found(key, Drawing::emptyBands)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void cutsNoLabel(String key) {
		assertThat(found(key, Drawing::cutLabels)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void namesWhatIsDoneInChinese(String key) {
		assertThat(models.get(key).getModelElementsByType(Activity.class)).extracting(Activity::getName)
			.allMatch(name -> CHINESE.matcher(name).matches());
	}

}
