package onewindow.counter.intake;

import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * An application that was accepted (行政许可法 Art. 32).
 *
 * @param actId the act by which it was
 * @param way how
 */
record Acceptance(long actId, Way way) {

	/**
	 * How an application comes to be accepted.
	 */
	enum Way implements Coded {

		/** With everything there. */
		COMPLETE,
		/** With gaps (容缺受理). */
		DEFERRED,
		/** By silence. */
		DEEMED;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
