package onewindow.deferral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import onewindow.catalogue.Item;
import onewindow.catalogue.Item.Material;
import onewindow.shared.InvalidInput;
import onewindow.shared.InvalidInput.FieldError;

/**
 * When an application may be accepted with gaps (容缺受理). No law of the state provides for
 * it: it binds the hall by its own promise, and shortens nobody's rights.
 */
public final class DeferralRules {

	private DeferralRules() {
	}

	/**
	 * Only deferrable materials, only all of the missing ones, only with a signed
	 * commitment, and not for an applicant who lately did not keep one.
	 * @param item the item
	 * @param days how long the applicant would have, in working days; 0 for no deferral
	 * @param request what the window wants to do
	 * @param barredUntil the last day on which the applicant may not defer,
	 * {@literal null} when there is none
	 * @throws InvalidInput naming every flaw
	 */
	public static void mayDefer(Item item, int days, Request request, LocalDate barredUntil) {
		if (days < 1) {
			throw new InvalidInput("acceptance", "本事项不适用容缺受理，材料不齐的请一次性告知补正");
		}
		if (barredUntil != null) {
			throw new InvalidInput("acceptance", "申请人此前容缺逾期未补，%s以前不适用容缺受理，请一次性告知补正".formatted(barredUntil));
		}
		List<FieldError> errors = new ArrayList<>();
		if (!request.commitmentSigned()) {
			errors.add(new FieldError("commitmentSigned", "容缺受理以申请人自愿签署承诺书为前提，未签署的不能容缺受理"));
		}
		if (request.deferred().isEmpty()) {
			errors.add(new FieldError("deferred", "请勾选容缺后补的材料；材料齐全的，应当直接受理"));
		}
		item.materials().forEach(material -> check(material, request, errors));
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
	}

	private static void check(Material material, Request request, List<FieldError> errors) {
		boolean there = request.there().contains(material.id());
		boolean deferred = request.deferred().contains(material.id());
		if (there && deferred) {
			errors.add(new FieldError("deferred", "《%s》已经收到或者核验，不能再列为容缺".formatted(material.name())));
		}
		else if (deferred && !material.deferrable()) {
			errors.add(new FieldError("deferred", "《%s》是主要材料，不能容缺".formatted(material.name())));
		}
		else if (!there && !deferred) {
			errors.add(
					new FieldError("received", material.deferrable() ? "《%s》未收到，须一并列为容缺后补的材料".formatted(material.name())
							: "《%s》未收到，又不允许容缺，请一次性告知补正".formatted(material.name())));
		}
	}

	/**
	 * How many working days after the start the applicant is first reminded: at half
	 * time, rounded up.
	 * @param days the whole period, at least 1
	 * @return at least 1
	 */
	static int halfTime(int days) {
		return (days + 1) / 2;
	}

	/**
	 * What the window wants to defer.
	 *
	 * @param there the ids of what is there or was checked by data sharing
	 * @param deferred the ids of what shall come later
	 * @param commitmentSigned whether the applicant has signed
	 */
	public record Request(Collection<String> there, Collection<String> deferred, boolean commitmentSigned) {
	}

}
