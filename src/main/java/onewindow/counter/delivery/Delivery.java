package onewindow.counter.delivery;

import java.time.LocalDate;
import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * A result that was handed over (行政许可法 Art. 44).
 *
 * @param actId the act by which it was booked
 * @param method by which way
 * @param recipient who signed for it
 * @param relation what that person is to the applicant
 * @param trackingNumber of the post, {@literal null} for other ways
 * @param place where it was brought to, {@literal null} for other ways
 * @param deliveredOn when
 */
record Delivery(long actId, Method method, String recipient, String relation, String trackingNumber, String place,
		LocalDate deliveredOn) {

	/**
	 * The way of a delivery.
	 */
	enum Method implements Coded {

		/** Fetched at the window. */
		WINDOW,
		/** Sent by post. */
		POST,
		/** Brought to the applicant. */
		HOME,
		/** Sent electronically, with the applicant's consent. */
		ELECTRONIC;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
