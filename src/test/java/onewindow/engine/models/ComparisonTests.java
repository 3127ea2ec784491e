package onewindow.engine.models;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import onewindow.engine.models.Comparison.Plane;
import onewindow.foundation.shared.InvalidInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two deployments beside each other. */
class ComparisonTests {

	private static final String KEY = Items.FOOD.id();

	private static final String MODEL = KEY + ".bpmn";

	private final ItemDeriver deriver = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS);

	private final Map<String, byte[]> before = this.deriver.derive(Items.FOOD).files();

	@Test
	void findsNothingInTheSame() {
		Comparison same = new Comparison(KEY, this.before, this.before);

		assertThat(same.lines()).isEmpty();
		assertThat(same.planes()).hasSizeGreaterThan(3).noneMatch(Plane::changed);
		assertThat(same.drawBefore(KEY)).isEqualTo(same.drawAfter(KEY));
		assertThat(same.drawBefore(KEY).orElseThrow()).contains("环节没有改动。");
	}

	@Test
	void marksWhatIsNewWhereItIsAndThePartAroundIt() {
		Comparison comparison = compare(new ModelerFile(this.before.get(MODEL)).dropTask("Flow_ReviewedYes",
				"Task_CheckPlace", "核对场所", "market-review", "review"));

		assertThat(comparison.lines()).contains("+ Task_CheckPlace 核对场所");
		assertThat(comparison.planes().stream().filter(Plane::changed).map(Plane::id)).containsExactly(KEY,
				"SubProcess_WithinLimits");
		assertThat(comparison.drawAfter("SubProcess_WithinLimits").orElseThrow()).contains("shape user added",
				">增</text>", "增：核对场所");
		assertThat(comparison.drawBefore("SubProcess_WithinLimits").orElseThrow()).doesNotContain(">增</text>");
		assertThat(comparison.drawAfter(KEY).orElseThrow()).contains("改：承诺时限内办理");
	}

	@Test
	void showsWhatIsGoneInThePictureBefore() {
		Comparison comparison = compare(new ModelerFile(this.before.get(MODEL))
			.remove("Gateway_SiteVerification", "Call_SiteVerification", "Gateway_SiteVerificationDone")
			.connect("StartEvent_Examined", "EndEvent_Heard"));

		assertThat(comparison.lines()).contains("- Call_SiteVerification 现场核查");
		assertThat(comparison.drawBefore("SubProcess_Stages").orElseThrow()).contains("shape call removed", "删：现场核查");
		assertThat(comparison.drawAfter("SubProcess_Stages").orElseThrow()).doesNotContain("现场核查");
	}

	@Test
	void marksTheStepWhoseFormAsksSomethingElse() {
		Map<String, byte[]> after = new HashMap<>(this.before);
		after.computeIfPresent("decide.form",
				(name, content) -> new String(content, StandardCharsets.UTF_8)
					.replaceFirst("\"label\" : \"[^\"]+\"", "\"label\" : \"决定内容\"")
					.getBytes(StandardCharsets.UTF_8));

		Comparison comparison = new Comparison(KEY, this.before, after);

		assertThat(comparison.lines()).singleElement().asString().startsWith("~ decide.form ").endsWith("→ 决定内容");
		assertThat(comparison.drawAfter("SubProcess_WithinLimits").orElseThrow()).contains("改：作出决定");
	}

	@Test
	void leadsFromACallToItsProcedure() {
		assertThat(new Comparison(KEY, this.before, this.before).drawAfter("SubProcess_Stages").orElseThrow())
			.contains("href=\"?process=site-verification\"");
	}

	@Test
	void saysWhichFileCannotBeRead() {
		Map<String, byte[]> broken = new HashMap<>(this.before);
		broken.put("decide.form", "{".getBytes(StandardCharsets.UTF_8));

		assertThatThrownBy(() -> new Comparison(KEY, this.before, broken)).isInstanceOf(InvalidInput.class)
			.hasMessageContaining("decide.form");
	}

	private Comparison compare(ModelerFile changed) {
		Map<String, byte[]> after = new HashMap<>(this.before);
		after.put(MODEL, changed.save());
		return new Comparison(KEY, this.before, after);
	}

}
