package onewindow.counter.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.YamlFiles;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

/** 行政许可法 Art. 32(4): everything at once, and once. */
class CorrectionRulesTests {

	private static final List<String> ALL = List.of("application-form", "business-licence", "layout-and-process-flow",
			"food-safety-rules", "staff-health-certificates");

	private static final List<String> ALL_BUT_THE_FORM = ALL.subList(1, 5);

	private final Item item = YamlFiles
		.readAll("classpath*:processes/items/market/food-business-permit.yaml", Item.class)
		.get(0);

	@Test
	void asksForWhatIsMissingInALineOfItsOwn() {
		assertThatCode(() -> ask(ALL_BUT_THE_FORM, Map.of("defects", "《食品经营许可申请书》：未提交"), false))
			.doesNotThrowAnyException();
		refuses(() -> ask(ALL_BUT_THE_FORM, Map.of("defects", "材料不全"), false), "intake.noLine");
	}

	@Test
	void asksForNothingWhenEverythingIsThere() {
		refuses(() -> ask(ALL, Map.of("defects", "请补充"), false), "intake.nothingToCorrect");
	}

	@Test
	void findsNothingBothRightAndWrong() {
		refuses(() -> ask(ALL, Map.of("incorrect", List.of("business-licence"), "defects", "《营业执照》：已过期"), false),
				"intake.rightAndWrong");
	}

	@Test
	void asksTwiceOnlyForANewFact() {
		Map<String, Object> again = Map.of("defects", "《食品经营许可申请书》：未提交");
		Map<String, Object> forANewFact = Map.of("defects", "《食品经营许可申请书》：未提交", "newFact", "申请人变更了经营场所");

		refuses(() -> ask(ALL_BUT_THE_FORM, again, true), "intake.noSecondCorrection");
		refuses(() -> ask(ALL_BUT_THE_FORM, forANewFact, false), "intake.noNewFactYet");
		assertThatCode(() -> ask(ALL_BUT_THE_FORM, forANewFact, true)).doesNotThrowAnyException();
	}

	@Test
	void letsNobodyApproveWhatTheyProposed() {
		Actor head = new Actor("market-head", Set.of());

		refuses(() -> CorrectionRules.requireOtherApprover(head, "market-head"), "intake.ownProposal");
		assertThatCode(() -> CorrectionRules.requireOtherApprover(head, "s042")).doesNotThrowAnyException();
	}

	private void ask(List<String> received, Map<String, Object> other, boolean toldBefore) {
		Map<String, Object> answers = new HashMap<>(other);
		answers.put("received", received);
		CorrectionRules.requireCorrectable(this.item, new Answers(answers), toldBefore);
	}

}
