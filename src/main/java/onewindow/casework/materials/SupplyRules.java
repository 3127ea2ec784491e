package onewindow.casework.materials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;

/**
 * What may be registered as supplied: only what a document lists and has not come, on a
 * day since that request.
 */
public final class SupplyRules {

	private SupplyRules() {
	}

	/**
	 * Checks a delivery.
	 * @param supplied the ids of what came
	 * @param suppliedOn the day on which it came
	 * @param today the current day
	 * @param wanted what has not come yet
	 * @param request what the applicant was told
	 * @throws InvalidInput naming {@code suppliedOn}, {@code supplied} or both
	 */
	public static void requireWanted(Collection<String> supplied, LocalDate suppliedOn, LocalDate today,
			List<CaseMaterial> wanted, Request request) {
		List<FieldError> errors = new ArrayList<>();
		if (suppliedOn.isAfter(today) || suppliedOn.isBefore(request.on())) {
			errors.add(FieldError.of("suppliedOn", MaterialsRefusal.SUPPLIED_ON, request.act(), request.on()));
		}
		if (!wanted.stream().map(CaseMaterial::id).toList().containsAll(supplied)) {
			errors.add(FieldError.of("supplied", MaterialsRefusal.NOT_WANTED, request.title(),
					String.join("、", wanted.stream().map(CaseMaterial::name).toList())));
		}
		InvalidInput.refuseIfAny(errors);
	}

	/**
	 * What the applicant was told to supply.
	 *
	 * @param title the document, for example 补正告知书
	 * @param act what was done by it, for example 告知补正
	 * @param on when
	 */
	public record Request(String title, String act, LocalDate on) {
	}

}
