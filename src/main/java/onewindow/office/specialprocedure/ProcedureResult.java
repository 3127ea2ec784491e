package onewindow.office.specialprocedure;

import onewindow.casework.clock.SpecialProcedure;
import onewindow.foundation.shared.Worded;

/**
 * What a special procedure found.
 *
 * @param actId the act by which it was recorded
 * @param kind which procedure, {@literal null} until the clock runs on
 * @param participants experts or inspectors
 * @param findings what they found
 * @param conclusion what follows
 * @param votes how they voted, {@literal null} when they did not
 */
record ProcedureResult(long actId, SpecialProcedure kind, String participants, String findings, Conclusion conclusion,
		String votes) {

	/**
	 * What follows from a special procedure.
	 */
	enum Conclusion implements Worded {

		/** Everything is as it must be. */
		PASS("pass", "符合要求"),
		/** It is when something is done. */
		CONDITIONAL("conditional", "采取措施后符合要求"),
		/** It is not as it must be. */
		FAIL("fail", "不符合要求");

		private final String code;

		private final String zh;

		Conclusion(String code, String zh) {
			this.code = code;
			this.zh = zh;
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String zh() {
			return this.zh;
		}

	}

}
