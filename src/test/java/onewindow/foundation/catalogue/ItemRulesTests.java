package onewindow.foundation.catalogue;

import java.util.List;
import java.util.Map;

import onewindow.foundation.catalogue.Extension.Approver;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Item.StageTerms;
import onewindow.foundation.catalogue.Item.Status;
import onewindow.foundation.catalogue.ItemRules.Problem;
import onewindow.foundation.catalogue.Statutory.Source;
import onewindow.foundation.shared.YamlFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the limits of an item must keep to (行政许可法 Art. 42, 45). */
class ItemRulesTests {

	private static final HallFile HALL = YamlFiles.readAll("classpath:processes/hall.yaml", HallFile.class).get(0);

	private static final Item FOOD = ItemFiles
		.readAll("classpath*:processes/items/market/food-business-permit.yaml", HALL)
		.get(0);

	private static final Statutory GENERAL = new Statutory(Source.GENERAL_RULE_ART42, null, Status.VERIFIED, null);

	private static final Statutory JOINT = new Statutory(Source.JOINT_RULE_ART42, "区政府决定实行联合办理", Status.VERIFIED, null);

	private static final Extension FIFTEEN = new Extension(true, 15, Approver.DISTRICT_GOVERNMENT, "第四十二条第二款");

	@Test
	void extendsByTenDaysWhereOnlyTheGeneralRuleApplies() {
		Item item = item(20, GENERAL, null, Mode.SINGLE, Map.of());

		assertThat(ItemRules.check(HALL, item)).isEmpty();

		assertThat(item.extension()).isEqualTo(new Extension(true, 10, Approver.UNIT_HEAD, "行政许可法第四十二条第一款"));
	}

	@Test
	void extendsNothingWhereASpecialRuleNamesNoExtension() {
		assertThat(
				item(20, new Statutory(Source.SPECIAL_RULE, null, Status.VERIFIED, null), null, Mode.SINGLE, Map.of())
					.extension()
					.allowed())
			.isFalse();
	}

	@Test
	void allowsNoMoreThanTheRuleNamed() {
		refused(item(21, GENERAL, null, Mode.SINGLE, Map.of()), "statutory_days");
		refused(item(20, GENERAL, new Extension(true, 11, Approver.UNIT_HEAD, "条例"), Mode.SINGLE, Map.of()),
				"extension");
		refused(item(46, JOINT, FIFTEEN, Mode.JOINT, Map.of()), "statutory_days");
		refused(item(20, GENERAL, new Extension(true, null, null, null), Mode.SINGLE, Map.of()), "extension");
	}

	@Test
	void takesFortyFiveDaysOnlyForSeveralUnitsWithTheirGround() {
		assertThat(ItemRules.check(HALL, item(45, JOINT, FIFTEEN, Mode.JOINT, Map.of()))).isEmpty();

		refused(item(45, JOINT, FIFTEEN, Mode.SINGLE, Map.of()), "mode");
		refused(item(45, new Statutory(Source.JOINT_RULE_ART42, null, Status.VERIFIED, null), FIFTEEN, Mode.JOINT,
				Map.of()), "statutory");
		refused(item(45, JOINT, new Extension(true, 15, Approver.UNIT_HEAD, "条例"), Mode.JOINT, Map.of()), "extension");
	}

	@Test
	void stopsTheClockForNothingButArticle45WithoutASpecialLaw() {
		assertThat(ItemRules.check(HALL, item(20, GENERAL, null, Mode.SINGLE, excluded(Stage.HEARING, null))))
			.isEmpty();
		assertThat(ItemRules.check(HALL, item(20, GENERAL, null, Mode.SINGLE, excluded(Stage.PUBLICITY, "某条例第九条"))))
			.isEmpty();

		refused(item(20, GENERAL, null, Mode.SINGLE, excluded(Stage.PUBLICITY, null)), "stages/publicity");
		refused(item(20, GENERAL, null, Mode.SINGLE, excluded(Stage.COORDINATION, null)), "stages/coordination");
		refused(item(20, GENERAL, null, Mode.SINGLE, excluded(Stage.ONSITE_VERIFICATION, "某条例")),
				"stages/onsite_verification");
	}

	private static void refused(Item item, String field) {
		assertThat(ItemRules.check(HALL, item)).extracting(Problem::field).containsExactly(field);
	}

	private static Map<Stage, StageTerms> excluded(Stage stage, String basis) {
		return Map.of(stage, new StageTerms(Applies.REQUIRED, 5, true, basis, null, null));
	}

	private static Item item(int days, Statutory statutory, Extension extension, Mode mode,
			Map<Stage, StageTerms> stages) {
		return new Item(FOOD.id(), FOOD.code(), FOOD.nameZh(), FOOD.group(), FOOD.typeZh(), FOOD.unit(), FOOD.window(),
				FOOD.applicants(), FOOD.legalBasis(), FOOD.handling(), days, statutory, FOOD.promisedDays(), extension,
				FOOD.fee(), FOOD.phones(), FOOD.conditions(), FOOD.cautions(), FOOD.fields(), FOOD.materials(), stages,
				mode, List.of(), FOOD.decisionBy(), FOOD.quotaLimited(), FOOD.resultDocument(), FOOD.validity(),
				FOOD.validityStatus(), FOOD.delivery(), List.of());
	}

}
