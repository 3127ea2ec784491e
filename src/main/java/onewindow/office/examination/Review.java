package onewindow.office.examination;

import java.time.LocalDate;
import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * What a reviewer found and proposes (行政许可法 Art. 34).
 *
 * @param actId the act by which it was written
 * @param proposal what is proposed
 * @param opinion why
 * @param again whether a case that was sent back was looked at again
 * @param reviewedBy who
 * @param reviewedOn when
 */
record Review(long actId, Proposal proposal, String opinion, boolean again, String reviewedBy, LocalDate reviewedOn) {

	/**
	 * What may be proposed.
	 */
	enum Proposal implements Worded {

		/** To grant. */
		GRANT("建议准予"),
		/** To refuse. */
		REFUSE("建议不予");

		private final String zh;

		Proposal(String zh) {
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
