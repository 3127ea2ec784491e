package onewindow.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Government;
import onewindow.catalogue.DeferralTerms;
import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Applies;
import onewindow.catalogue.Item.Procedure;
import onewindow.catalogue.Unit;
import onewindow.catalogue.Window;
import onewindow.shared.YamlFiles;

/** Items as the pattern must be able to serve them. */
final class Items {

	static final Item FOOD = YamlFiles
		.readAll("classpath*:processes/items/market/food-business-permit.yaml", Item.class)
		.get(0);

	static final Item UNEMPLOYMENT = YamlFiles
		.readAll("classpath*:processes/items/hrss/unemployment-registration.yaml", Item.class)
		.get(0);

	static final DeferralTerms TERMS = new DeferralTerms(5, 2, 12);

	static final Catalogue CATALOGUE = catalogue();

	private Items() {
	}

	/** The food business permit, with site verification as wanted. */
	static Item withSiteVerification(Applies applies) {
		Map<String, Procedure> procedures = new HashMap<>(FOOD.procedures());
		procedures.put("onsite_verification", new Procedure(applies, null, false, null));
		return copy(FOOD.statutoryDays(), FOOD.promisedDays(), procedures);
	}

	/** The food business permit, as if no law set a limit. */
	static Item withoutStatutoryLimit() {
		return copy(null, FOOD.promisedDays(), FOOD.procedures());
	}

	/** The food business permit with a stage that the pattern does not draw. */
	static Item withStage(String stage) {
		Map<String, Procedure> procedures = new HashMap<>(FOOD.procedures());
		procedures.put(stage, new Procedure(Applies.REQUIRED, 5, false, null));
		return copy(FOOD.statutoryDays(), FOOD.promisedDays(), procedures);
	}

	/** The food business permit, promised so soon that nothing can be deferred. */
	static Item withoutDeferral() {
		return copy(FOOD.statutoryDays(), 2, FOOD.procedures());
	}

	private static Item copy(Integer statutoryDays, int promisedDays, Map<String, Procedure> procedures) {
		return new Item(FOOD.id(), FOOD.code(), FOOD.nameZh(), FOOD.typeZh(), FOOD.unit(), FOOD.window(),
				FOOD.applicants(), FOOD.legalBasis(), FOOD.handling(), statutoryDays, FOOD.statutory(), promisedDays,
				FOOD.extension(), FOOD.fee(), FOOD.phones(), FOOD.fields(), FOOD.materials(), procedures, FOOD.mode(),
				FOOD.coordination(), FOOD.decisionBy(), FOOD.resultDocument(), FOOD.validity(), FOOD.delivery());
	}

	private static Catalogue catalogue() {
		HallFile hall = YamlFiles.readAll("classpath:processes/hall.yaml", HallFile.class).get(0);
		return new Catalogue(hall.government(), hall.units(), hall.windows(), List.of(FOOD, UNEMPLOYMENT));
	}

	record HallFile(Government government, List<Unit> units, List<Window> windows) {
	}

}
