package onewindow.notification;

import java.time.Instant;

import onewindow.shared.Coded;

/**
 * A message to the applicant (通知) as the ledger has it.
 *
 * @param kind what it tells
 * @param channel how it goes out
 * @param recipient where it goes; never log or show it unmasked
 * @param body the text
 * @param state {@code pending} or {@code sent}
 * @param idempotencyKey the same on every attempt
 * @param createdAt when it was written
 * @param sentAt when it went out, {@literal null} while it has not
 */
public record Notice(Kind kind, String channel, String recipient, String body, String state, String idempotencyKey,
		Instant createdAt, Instant sentAt) {

	/**
	 * What a notice tells.
	 */
	public enum Kind implements Coded {

		/** The materials are in. */
		RECEIVED("received"),
		/** Something must be corrected. */
		CORRECTION("correction"),
		/** Nothing was supplied in time. */
		RETURNED("returned"),
		/** The applicant's withdrawal is confirmed. */
		WITHDRAWN("withdrawn"),
		/** The application is accepted. */
		ACCEPTED("accepted"),
		/** The application is not accepted. */
		NOT_ACCEPTED("notAccepted"),
		/** The decision is made. */
		DECIDED("decided"),
		/** The result is delivered. */
		DELIVERED("delivered");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

}
