package onewindow.speciallaw.firerisk;

import java.time.LocalDate;
import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * What was done to a licence because of an order about fire (行政许可法 Art. 8).
 *
 * @param actId the act by which it was
 * @param change what was done
 * @param ground the order, or why the licence holds again
 * @param untilDay the last day of the order, {@literal null} when the licence holds again
 * @param doneOn when
 */
record LicenceMeasure(long actId, Change change, String ground, LocalDate untilDay, LocalDate doneOn) {

	/**
	 * What may be done to a licence.
	 */
	enum Change implements Worded {

		/** It does not hold while the order is in force (中止). */
		SUSPEND("中止"),
		/** It does not hold any more (撤回). */
		WITHDRAW("撤回"),
		/** It holds again (恢复). */
		RESUME("恢复");

		private final String zh;

		Change(String zh) {
			this.zh = zh;
		}

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		@Override
		public String zh() {
			return this.zh;
		}

	}

}
