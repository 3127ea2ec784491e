package onewindow.speciallaw.licences;

import java.time.LocalDate;
import java.util.Optional;

import onewindow.foundation.shared.InvalidInput;

/**
 * What may be ordered when land is not restored (森林法 Art. 38).
 */
final class RestorationRules {

	private RestorationRules() {
	}

	/**
	 * Whoever has not restored the land gets a day in the future.
	 * @param restored whether it is restored
	 * @param fixBy by when it must be
	 * @param today the current day
	 * @throws InvalidInput when there is no such day, or it has passed
	 */
	static void requireTimeToRestore(boolean restored, Optional<LocalDate> fixBy, LocalDate today) {
		if (!restored && fixBy.filter(day -> day.isAfter(today)).isEmpty()) {
			throw new InvalidInput("fixBy", LicencesRefusal.FIX_BY);
		}
	}

}
