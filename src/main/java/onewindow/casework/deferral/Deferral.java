package onewindow.casework.deferral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * What an applicant may supply later, as a period (容缺后补).
 *
 * @param startedAt when it was granted
 * @param days how long it is, in working days
 * @param dueOn the last day to supply
 * @param provisional whether that day was counted through a year whose calendar is not
 * published
 * @param endedOn the day on which it ended, {@literal null} while it runs
 * @param outcome how it ended, {@literal null} while it runs
 */
public record Deferral(Instant startedAt, int days, LocalDate dueOn, boolean provisional, LocalDate endedOn,
		Outcome outcome) {

	/**
	 * How a deferral ended.
	 */
	public enum Outcome implements Coded {

		/** Everything came in time. */
		SUPPLIED,
		/** Something did not. */
		EXPIRED,
		/** Refused or withdrawn before the period was over. */
		ENDED;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
