package onewindow.counter.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;

/**
 * When an application may be accepted or must not be (行政许可法 Art. 32).
 */
final class AcceptanceRules {

	private AcceptanceRules() {
	}

	/**
	 * Whoever accepts has every material, or has checked by data sharing what need not be
	 * handed in (Art. 32(5), 33).
	 * @param item the item
	 * @param received the ids of what is there and right
	 * @param checked the ids of what was checked by data sharing
	 * @throws InvalidInput naming what is missing
	 */
	static void requireComplete(Item item, Collection<String> received, Collection<String> checked) {
		List<FieldError> errors = notToBeChecked(item, checked);
		item.materials()
			.stream()
			.filter(material -> !checked.contains(material.id()) && !received.contains(material.id()))
			.forEach(material -> errors.add(FieldError.of("received", IntakeRefusal.MISSING, material.name())));
		InvalidInput.refuseIfAny(errors);
	}

	/**
	 * Only what may be shared takes the place of paper (Art. 33).
	 * @param item the item
	 * @param checked the ids of what was checked by data sharing
	 * @throws InvalidInput naming what must be handed in
	 */
	static void requireShareable(Item item, Collection<String> checked) {
		InvalidInput.refuseIfAny(notToBeChecked(item, checked));
	}

	private static List<FieldError> notToBeChecked(Item item, Collection<String> checked) {
		return item.materials()
			.stream()
			.filter(material -> checked.contains(material.id()) && !material.shareable())
			.map(material -> FieldError.of("checked", IntakeRefusal.NOT_SHAREABLE, material.name()))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/**
	 * An applicant is sent on to somebody else (Art. 32(2); 首问负责制).
	 * @param targetUnit the competent unit
	 * @param ownUnit the unit that redirects
	 * @throws InvalidInput when the two are one
	 */
	static void requireOtherUnit(String targetUnit, String ownUnit) {
		if (targetUnit.equals(ownUnit)) {
			throw new InvalidInput("targetUnit", IntakeRefusal.OWN_UNIT);
		}
	}

}
