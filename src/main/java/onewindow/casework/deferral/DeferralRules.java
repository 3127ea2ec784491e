package onewindow.casework.deferral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Material;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;

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
	public static void requireDeferrable(Item item, int days, Request request, LocalDate barredUntil) {
		if (days < 1) {
			throw new InvalidInput("acceptance", DeferralRefusal.NOT_OFFERED);
		}
		if (barredUntil != null) {
			throw new InvalidInput("acceptance", DeferralRefusal.BARRED, barredUntil);
		}
		List<FieldError> errors = new ArrayList<>();
		if (!request.commitmentSigned()) {
			errors.add(FieldError.of("commitmentSigned", DeferralRefusal.NOT_SIGNED));
		}
		if (request.deferred().isEmpty()) {
			errors.add(FieldError.of("deferred", DeferralRefusal.NOTHING_DEFERRED));
		}
		item.materials().forEach(material -> check(material, request, errors));
		InvalidInput.refuseIfAny(errors);
	}

	private static void check(Material material, Request request, List<FieldError> errors) {
		boolean there = request.there().contains(material.id());
		boolean deferred = request.deferred().contains(material.id());
		if (there && deferred) {
			errors.add(FieldError.of("deferred", DeferralRefusal.ALREADY_THERE, material.name()));
		}
		else if (deferred && !material.deferrable()) {
			errors.add(FieldError.of("deferred", DeferralRefusal.NOT_DEFERRABLE, material.name()));
		}
		else if (!there && !deferred) {
			DeferralRefusal refusal = material.deferrable() ? DeferralRefusal.ALSO_MISSING : DeferralRefusal.MISSING;
			errors.add(FieldError.of("received", refusal, material.name()));
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
