package onewindow.foundation.catalogue;

import java.util.ArrayList;
import java.util.List;

import onewindow.foundation.catalogue.Extension.Approver;
import onewindow.foundation.catalogue.Stage.Time;
import onewindow.foundation.catalogue.Statutory.Source;

/**
 * What an item must keep to before it is loaded, beyond the shape of its file.
 */
final class ItemRules {

	private final HallFile hall;

	private final Item item;

	private final List<Problem> problems = new ArrayList<>();

	private ItemRules(HallFile hall, Item item) {
		this.hall = hall;
		this.item = item;
	}

	/**
	 * What is wrong with an item.
	 * @param hall who is in the hall
	 * @param item the item
	 * @return empty when all is well
	 */
	static List<Problem> check(HallFile hall, Item item) {
		ItemRules rules = new ItemRules(hall, item);
		rules.places();
		rules.limits();
		item.stages().forEach(rules::exclusion);
		return rules.problems;
	}

	private void places() {
		require(this.hall.hasUnit(this.item.unit()), "unit", "name a unit of processes/hall.yaml");
		require(this.hall.hasWindow(this.item.window(), this.item.unit()), "window",
				"name a window of unit %s in processes/hall.yaml".formatted(this.item.unit()));
		for (int i = 0; i < this.item.windowsTakingPart().size(); i++) {
			String no = this.item.windowsTakingPart().get(i);
			require(this.hall.windows().stream().anyMatch(window -> window.no().equals(no)),
					"windows_taking_part/%d".formatted(i), "name a window of processes/hall.yaml");
		}
		for (int i = 0; i < this.item.coordination().size(); i++) {
			String asked = this.item.coordination().get(i).unit();
			require(this.hall.hasUnit(asked) && !asked.equals(this.item.unit()), "coordination/%d/unit".formatted(i),
					"name another unit of processes/hall.yaml");
		}
	}

	private void limits() {
		require(this.item.statutoryDays() == null || this.item.promisedDays() <= this.item.statutoryDays(),
				"promised_days", "%d is above statutory_days %d; lower the promise".formatted(this.item.promisedDays(),
						this.item.statutoryDays()));
		Extension extension = this.item.extension();
		boolean complete = extension.days() != null && extension.approver() != null && extension.basis() != null;
		require(!extension.allowed() || complete, "extension", "name days, approver and basis");
		limitOf(Source.GENERAL_RULE_ART42, 20, 10);
		limitOf(Source.JOINT_RULE_ART42, 45, 15);
		if (this.item.statutory().source() == Source.JOINT_RULE_ART42) {
			joint();
		}
	}

	/** 行政许可法 Art. 42. */
	private void limitOf(Source source, int days, int extension) {
		if (this.item.statutory().source() == source) {
			require(this.item.statutoryDays() != null && this.item.statutoryDays() <= days, "statutory_days",
					"the rule named allows " + days);
			Integer extended = this.item.extension().days();
			require(extended == null || extended <= extension, "extension", "the rule named allows " + extension);
		}
	}

	/** 行政许可法 Art. 42(2). */
	private void joint() {
		require(this.item.mode() != Mode.SINGLE, "mode", "forty-five days are for several units; name how");
		require(this.item.statutory().ground() != null, "statutory", "name the ground for forty-five days");
		require(!this.item.extension().allowed() || this.item.extension().approver() == Approver.DISTRICT_GOVERNMENT,
				"extension", "let the district government approve it");
	}

	/** 行政许可法 Art. 45. */
	private void exclusion(Stage stage, Item.StageTerms terms) {
		boolean lawful = !terms.excludedFromClock() || stage.time() == Time.EXCLUDED
				|| stage.time() == Time.COUNTS_UNLESS_SPECIAL_LAW && terms.exclusionBasis() != null;
		require(lawful, "stages/" + stage.code(),
				"only a special law, named in exclusion_basis, takes publicity or coordination out of the clock");
	}

	private void require(boolean holds, String field, String mend) {
		if (!holds) {
			this.problems.add(new Problem(field, mend));
		}
	}

	/**
	 * What is wrong.
	 *
	 * @param field where, as a path of keys with slashes
	 * @param mend what is wrong with it and what to do
	 */
	record Problem(String field, String mend) {
	}

}
