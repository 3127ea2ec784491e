package onewindow.casework.outcomes;

import onewindow.foundation.shared.Coded;

/**
 * An application that was given back (退件). Nothing is decided by it: the applicant may
 * apply again.
 *
 * @param actId the act by which it was
 * @param cause what made it
 * @param reason why, as the applicant reads it
 */
public record ApplicationReturn(long actId, Cause cause, String reason) {

	/**
	 * Whether the applicant wanted it.
	 * @return {@literal false} when a period ran out
	 */
	public boolean voluntary() {
		return this.cause == Cause.WITHDRAWN;
	}

	/**
	 * What makes an application go back.
	 */
	public enum Cause implements Coded {

		/** What was to be corrected did not come in time. */
		NOT_CORRECTED("notCorrected"),
		/** The applicant does not want it any more. */
		WITHDRAWN("withdrawn");

		private final String code;

		Cause(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

}
