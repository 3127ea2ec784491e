package onewindow.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.catalogue.Catalogue;
import onewindow.catalogue.DeferralTerms;
import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Applies;
import onewindow.catalogue.Item.Procedure;

/** Items as the pattern must be able to serve them. */
final class Items {

	static final Catalogue CATALOGUE = Catalogue.read("classpath*:processes/items/*/*.yaml");

	static final Item FOOD = CATALOGUE.require("food-business-permit");

	static final Item UNEMPLOYMENT = CATALOGUE.require("unemployment-registration");

	static final DeferralTerms TERMS = new DeferralTerms(5, 2, 12);

	private Items() {
	}

	/** The food business permit, with site verification as wanted. */
	static Item withSiteVerification(Applies applies) {
		Map<String, Procedure> procedures = new HashMap<>(FOOD.procedures());
		procedures.put("onsite_verification", new Procedure(applies, null, false, null, null));
		return copy(FOOD.statutoryDays(), FOOD.promisedDays(), procedures);
	}

	/** The food business permit, as if no law set a limit. */
	static Item withoutStatutoryLimit() {
		return copy(null, FOOD.promisedDays(), FOOD.procedures());
	}

	/** The food business permit with a stage that the pattern does not draw. */
	static Item withStage(String stage) {
		Map<String, Procedure> procedures = new HashMap<>(FOOD.procedures());
		procedures.put(stage, new Procedure(Applies.REQUIRED, 5, false, null, null));
		return copy(FOOD.statutoryDays(), FOOD.promisedDays(), procedures);
	}

	/** The food business permit, promised so soon that nothing can be deferred. */
	static Item withoutDeferral() {
		return copy(FOOD.statutoryDays(), 2, FOOD.procedures());
	}

	private static Item copy(Integer statutoryDays, int promisedDays, Map<String, Procedure> procedures) {
		return new Item(FOOD.id(), FOOD.code(), FOOD.nameZh(), FOOD.group(), FOOD.typeZh(), FOOD.unit(), FOOD.window(),
				FOOD.applicants(), FOOD.legalBasis(), FOOD.handling(), statutoryDays, FOOD.statutory(), promisedDays,
				FOOD.extension(), FOOD.fee(), FOOD.phones(), FOOD.conditions(), FOOD.cautions(), FOOD.fields(),
				FOOD.materials(), procedures, FOOD.mode(), FOOD.coordination(), FOOD.decisionBy(), FOOD.quotaLimited(),
				FOOD.resultDocument(), FOOD.validity(), FOOD.delivery(), List.of());
	}

}
