package onewindow.catalogue;

import java.util.Set;

import onewindow.catalogue.Extension.Approver;
import onewindow.catalogue.Statutory.Source;

/**
 * What the limits of an item must keep to before it is loaded.
 */
final class ItemRules {

	/** Stages whose time 行政许可法 Art. 45 excludes. */
	private static final Set<String> EXCLUDED_BY_ART_45 = Set.of("hearing", "expert_review", "inspection_testing");

	/** Stages whose time a special law may exclude. */
	private static final Set<String> EXCLUDED_BY_SPECIAL_LAW = Set.of("publicity", "coordination");

	private ItemRules() {
	}

	static void check(Item item) {
		Extension extension = item.extension();
		boolean complete = extension.days() != null && extension.approver() != null && extension.basis() != null;
		require(!extension.allowed() || complete, item, "extension", "name days, approver and basis");
		limitOf(item, Source.GENERAL_RULE_ART42, 20, 10);
		limitOf(item, Source.JOINT_RULE_ART42, 45, 15);
		if (item.statutory().source() == Source.JOINT_RULE_ART42) {
			joint(item);
		}
		item.procedures().forEach((stage, procedure) -> exclusion(item, stage, procedure));
	}

	/** 行政许可法 Art. 42. */
	private static void limitOf(Item item, Source source, int days, int extension) {
		if (item.statutory().source() == source) {
			require(item.statutoryDays() != null && item.statutoryDays() <= days, item, "statutory_days",
					"the rule named allows " + days);
			require(!item.extension().allowed() || item.extension().days() <= extension, item, "extension",
					"the rule named allows " + extension);
		}
	}

	/** 行政许可法 Art. 42(2). */
	private static void joint(Item item) {
		require(item.mode() != Mode.SINGLE, item, "mode", "forty-five days are for several units; name how");
		require(item.statutory().ground() != null, item, "statutory", "name the ground for forty-five days");
		require(!item.extension().allowed() || item.extension().approver() == Approver.DISTRICT_GOVERNMENT, item,
				"extension", "let the district government approve it");
	}

	/** 行政许可法 Art. 45. */
	private static void exclusion(Item item, String stage, Item.Procedure procedure) {
		boolean lawful = !procedure.excludedFromClock() || EXCLUDED_BY_ART_45.contains(stage)
				|| EXCLUDED_BY_SPECIAL_LAW.contains(stage) && procedure.exclusionBasis() != null;
		require(lawful, item, "procedures." + stage,
				"only a special law, named in exclusion_basis, takes publicity or coordination out of the clock");
	}

	private static void require(boolean holds, Item item, String field, String mend) {
		if (!holds) {
			throw new IllegalStateException("Item %s: %s: %s".formatted(item.id(), field, mend));
		}
	}

}
