package onewindow.casework.outcomes;

import onewindow.foundation.shared.Coded;

/**
 * An application that was not accepted (行政许可法 Art. 32(1), (2), 78).
 *
 * @param actId the act by which it was not
 * @param ground which of the grounds of the law
 * @param competentBody who is competent, {@literal null} for other grounds
 * @param reason why, as the applicant reads it
 */
public record NonAcceptance(long actId, Ground ground, String competentBody, String reason) {

	/**
	 * On what ground an application is not accepted.
	 */
	public enum Ground implements Coded {

		/** No permission is needed. */
		NOT_NEEDED("notNeeded"),
		/** Another body is competent. */
		NOT_COMPETENT("notCompetent"),
		/** The applicant may not apply for a time. */
		BARRED("barred"),
		/** Something was hidden or false. */
		FALSE_MATERIALS("falseMaterials"),
		/** A fire ban forbids it. */
		BANNED("banned");

		private final String code;

		Ground(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

}
