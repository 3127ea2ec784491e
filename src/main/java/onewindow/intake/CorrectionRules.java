package onewindow.intake;

import java.util.ArrayList;
import java.util.List;

import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Material;
import onewindow.forms.Answers;
import onewindow.shared.InvalidInput;
import onewindow.shared.InvalidInput.FieldError;

/**
 * When an applicant may be asked to correct, and how (行政许可法 Art. 32(4); 一次性告知制).
 */
final class CorrectionRules {

	private CorrectionRules() {
	}

	/**
	 * Everything that is missing or wrong is told at once, in a line of its own, and
	 * once.
	 * @param item the item
	 * @param answers {@code received}, {@code checked}, {@code incorrect},
	 * {@code defects}, and {@code newFact} where something came to light since
	 * @param toldBefore whether the applicant was told before
	 * @throws InvalidInput when nothing is wrong, something is both right and wrong, a
	 * material has no line, or the applicant was told before and nothing new is known
	 */
	static void mayAskForCorrection(Item item, Answers answers, boolean toldBefore) {
		boolean newFact = answers.text("newFact").isPresent();
		if (toldBefore && !newFact) {
			throw new InvalidInput("acceptance", "补正内容已经一次性告知，不得再次要求补正，请作出受理或者不予受理的决定；确有新事实的，写明新事实并报单位负责人批准");
		}
		if (newFact && !toldBefore) {
			throw new InvalidInput("newFact", "首次告知补正不填写新事实，全部补正内容一次写全");
		}
		List<String> incorrect = answers.list("incorrect");
		List<Material> flawed = item.materials()
			.stream()
			.filter(material -> incorrect.contains(material.id()) || !isThere(material, answers))
			.toList();
		if (flawed.isEmpty()) {
			throw new InvalidInput("acceptance", "材料齐全、符合法定形式的，应当受理，不能要求补正");
		}
		List<FieldError> errors = new ArrayList<>();
		for (Material material : flawed) {
			if (incorrect.contains(material.id()) && isThere(material, answers)) {
				errors.add(new FieldError("incorrect", "《%s》不能既核收又列为不符合要求".formatted(material.name())));
			}
			if (answers.require("defects").lines().noneMatch(line -> line.contains(material.name()))) {
				errors.add(new FieldError("defects", "补正内容缺少《%s》，请写一行说明需要怎样补正".formatted(material.name())));
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
	}

	private static boolean isThere(Material material, Answers answers) {
		return answers.list("received").contains(material.id()) || answers.list("checked").contains(material.id());
	}

}
