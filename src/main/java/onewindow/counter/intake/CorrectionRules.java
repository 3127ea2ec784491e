package onewindow.counter.intake;

import java.util.ArrayList;
import java.util.List;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Material;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;
import onewindow.foundation.shared.NotAllowed;

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
	static void requireCorrectable(Item item, Answers answers, boolean toldBefore) {
		boolean newFact = answers.text("newFact").isPresent();
		if (toldBefore && !newFact) {
			throw new InvalidInput("acceptance", IntakeRefusal.NO_SECOND_CORRECTION);
		}
		if (newFact && !toldBefore) {
			throw new InvalidInput("newFact", IntakeRefusal.NO_NEW_FACT_YET);
		}
		List<String> incorrect = answers.list("incorrect");
		List<Material> flawed = item.materials()
			.stream()
			.filter(material -> incorrect.contains(material.id()) || !isThere(material, answers))
			.toList();
		if (flawed.isEmpty()) {
			throw new InvalidInput("acceptance", IntakeRefusal.NOTHING_TO_CORRECT);
		}
		List<FieldError> errors = new ArrayList<>();
		for (Material material : flawed) {
			if (incorrect.contains(material.id()) && isThere(material, answers)) {
				errors.add(FieldError.of("incorrect", IntakeRefusal.RIGHT_AND_WRONG, material.name()));
			}
			if (answers.require("defects").lines().noneMatch(line -> line.contains(material.name()))) {
				errors.add(FieldError.of("defects", IntakeRefusal.NO_LINE, material.name()));
			}
		}
		InvalidInput.refuseIfAny(errors);
	}

	/**
	 * Nobody approves what they proposed (一次性告知制).
	 * @param head who approves
	 * @param proposer who proposed to tell the applicant a second time
	 * @throws NotAllowed when the two are one
	 */
	static void requireOtherApprover(Actor head, String proposer) {
		if (head.id().equals(proposer)) {
			throw new NotAllowed(IntakeRefusal.OWN_PROPOSAL);
		}
	}

	private static boolean isThere(Material material, Answers answers) {
		return answers.list("received").contains(material.id()) || answers.list("checked").contains(material.id());
	}

}
