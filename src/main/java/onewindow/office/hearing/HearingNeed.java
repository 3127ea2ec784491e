package onewindow.office.hearing;

import onewindow.foundation.shared.Coded;

/**
 * Whether a reviewer finds a hearing necessary (行政许可法 Art. 46, 47).
 *
 * @param actId the act by which that was said
 * @param need whether it is
 * @param interestedParties who else is concerned, empty when nobody is named
 */
record HearingNeed(long actId, Need need, String interestedParties) {

	/**
	 * Whether a hearing takes place.
	 */
	enum Need implements Coded {

		/** It must be held, asked for or not (Art. 46). */
		MANDATORY("mandatory"),
		/** It is held when somebody concerned asks for it (Art. 47). */
		ON_REQUEST("onRequest"),
		/** Nobody is concerned. */
		NO("no");

		private final String code;

		Need(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

}
