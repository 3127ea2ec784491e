package onewindow.notification;

import java.time.Instant;

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
	public enum Kind {

		/** The materials are in. */
		RECEIVED("received"),
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

		/**
		 * As stored and as the API says it.
		 * @return for example {@code notAccepted}
		 */
		public String code() {
			return this.code;
		}

		static Kind of(String code) {
			for (Kind kind : values()) {
				if (kind.code.equals(code)) {
					return kind;
				}
			}
			throw new IllegalArgumentException("No such kind: " + code);
		}

	}

}
