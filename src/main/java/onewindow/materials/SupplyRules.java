package onewindow.materials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import onewindow.shared.InvalidInput;
import onewindow.shared.InvalidInput.FieldError;

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
	public static void mayBeRegistered(Collection<String> supplied, LocalDate suppliedOn, LocalDate today,
			List<CaseMaterial> wanted, Request request) {
		List<FieldError> errors = new ArrayList<>();
		if (suppliedOn.isAfter(today) || suppliedOn.isBefore(request.on())) {
			errors.add(new FieldError("suppliedOn", "补交日期应在%s之日（%s）至今天之间".formatted(request.act(), request.on())));
		}
		if (!wanted.stream().map(CaseMaterial::id).toList().containsAll(supplied)) {
			errors.add(new FieldError("supplied", "只登记%s所列、尚未补交的材料：%s".formatted(request.title(),
					String.join("、", wanted.stream().map(CaseMaterial::name).toList()))));
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
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
