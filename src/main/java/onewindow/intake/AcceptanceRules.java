package onewindow.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Material;
import onewindow.shared.InvalidInput;
import onewindow.shared.InvalidInput.FieldError;

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
	static void mayAccept(Item item, Collection<String> received, Collection<String> checked) {
		List<FieldError> errors = new ArrayList<>();
		for (Material material : item.materials()) {
			boolean ticked = checked.contains(material.id());
			if (ticked && !material.shareable()) {
				errors.add(new FieldError("checked", "《%s》不能以共享核验代替提交".formatted(material.name())));
			}
			else if (!ticked && !received.contains(material.id())) {
				errors.add(new FieldError("received", "《%s》未收到，不能受理".formatted(material.name())));
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
	}

	/**
	 * Whoever finds another body competent says which (Art. 32(2)).
	 * @param ground the ground of refusal
	 * @param targetUnit the competent unit, empty when none was named
	 * @param ownUnit the unit that refuses
	 * @throws InvalidInput when no other unit is named
	 */
	static void mayRefuse(RefusalGround ground, String targetUnit, String ownUnit) {
		if (ground == RefusalGround.NOT_COMPETENT && (targetUnit.isEmpty() || targetUnit.equals(ownUnit))) {
			throw new InvalidInput("targetUnit", "不属于本单位职权范围的，须写明有权办理的其他单位");
		}
	}

}
