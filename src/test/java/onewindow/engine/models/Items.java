package onewindow.engine.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.DeferralTerms;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Item.StageTerms;
import onewindow.foundation.catalogue.Stage;

/** Items as the pattern must be able to serve them. */
final class Items {

	static final Catalogue CATALOGUE = Catalogue.read("classpath*:processes/items/*/*.yaml");

	static final Item FOOD = CATALOGUE.require("food-business-permit");

	static final Item UNEMPLOYMENT = CATALOGUE.require("unemployment-registration");

	static final DrawnForms FORMS = new DrawnForms();

	static final DeferralTerms TERMS = new DeferralTerms(5, 2, 12);

	private Items() {
	}

	/** The food business permit, with site verification as wanted. */
	static Item withSiteVerification(Applies applies) {
		Map<Stage, StageTerms> stages = new HashMap<>(FOOD.stages());
		stages.put(Stage.ONSITE_VERIFICATION, new StageTerms(applies, null, false, null, null, null));
		return copy(FOOD.handling(), FOOD.statutoryDays(), FOOD.promisedDays(), stages);
	}

	/** The food business permit, as if no law set a limit. */
	static Item withoutStatutoryLimit() {
		return copy(FOOD.handling(), null, FOOD.promisedDays(), FOOD.stages());
	}

	/** The food business permit, on the spot, which leaves no time for a stage. */
	static Item onTheSpotWithHearing() {
		return copy("instant", FOOD.statutoryDays(), FOOD.promisedDays(),
				Map.of(Stage.HEARING, new StageTerms(Applies.REQUIRED, null, true, null, null, null)));
	}

	/** The food business permit, promised so soon that nothing can be deferred. */
	static Item withoutDeferral() {
		return copy(FOOD.handling(), FOOD.statutoryDays(), 2, FOOD.stages());
	}

	private static Item copy(String handling, Integer statutoryDays, int promisedDays, Map<Stage, StageTerms> stages) {
		return new Item(FOOD.id(), FOOD.code(), FOOD.nameZh(), FOOD.group(), FOOD.typeZh(), FOOD.unit(), FOOD.window(),
				FOOD.applicants(), FOOD.legalBasis(), handling, statutoryDays, FOOD.statutory(), promisedDays,
				FOOD.extension(), FOOD.fee(), FOOD.phones(), FOOD.conditions(), FOOD.cautions(), FOOD.fields(),
				FOOD.materials(), stages, FOOD.mode(), FOOD.coordination(), FOOD.decisionBy(), FOOD.quotaLimited(),
				FOOD.resultDocument(), FOOD.validity(), FOOD.validityStatus(), FOOD.delivery(), List.of());
	}

}
