package onewindow.speciallaw.licences;

import java.time.LocalDate;

import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;

/**
 * A licence that holds for a time.
 *
 * @param number the case in which it was granted
 * @param itemId its item
 * @param validFrom its first day
 * @param validUntil its last day
 * @param state whether it holds
 */
public record Licence(CaseNumber number, String itemId, LocalDate validFrom, LocalDate validUntil, State state) {

	/**
	 * Whether a licence holds, as far as nobody has taken it away.
	 */
	public enum State implements Coded {

		/** It holds until its last day. */
		VALID("valid"),
		/** It does not hold for the time being (中止). */
		SUSPENDED("suspended"),
		/** It does not hold any more (行政许可法 Art. 8). */
		WITHDRAWN("withdrawn");

		private final String code;

		State(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

}
