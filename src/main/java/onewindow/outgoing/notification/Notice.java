package onewindow.outgoing.notification;

import java.time.Instant;
import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * A message to the applicant (通知) as the ledger has it.
 *
 * @param kind what it tells
 * @param body the text
 * @param idempotencyKey the same on every attempt
 * @param createdAt when it was written
 * @param sending where it goes, and how far it has come
 */
public record Notice(NoticeKind kind, String body, String idempotencyKey, Instant createdAt, Sending sending) {

	/**
	 * How a notice goes out.
	 *
	 * @param channel by which way
	 * @param recipient where it goes; never log or show it unmasked
	 * @param state how far it has come
	 * @param uncertain whether nobody knows the outcome of the last attempt
	 * @param sentAt when it went out, {@literal null} while it has not
	 */
	public record Sending(NoticeChannel channel, String recipient, State state, boolean uncertain, Instant sentAt) {
	}

	/**
	 * How far a notice has come.
	 */
	public enum State implements Coded {

		/** To be sent, or tried again. */
		PENDING,
		/** Taken by the gateway or the mail server. */
		SENT,
		/** It will not go out; the case has an incident. */
		FAILED,
		/** Nothing can send it: the window tells the applicant. */
		DESK;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
