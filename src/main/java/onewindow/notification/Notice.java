package onewindow.notification;

import java.time.Instant;
import java.util.Locale;

import onewindow.shared.Coded;

/**
 * A message to the applicant (通知) as the ledger has it.
 *
 * @param kind what it tells
 * @param channel how it goes out: {@code sms}, {@code email}, or {@code desk} when
 * somebody at the window has to tell it
 * @param recipient where it goes; never log or show it unmasked
 * @param body the text
 * @param state how far it has come
 * @param uncertain whether nobody knows the outcome of the last attempt
 * @param idempotencyKey the same on every attempt
 * @param createdAt when it was written
 * @param sentAt when it went out, {@literal null} while it has not
 */
public record Notice(Kind kind, String channel, String recipient, String body, State state, boolean uncertain,
		String idempotencyKey, Instant createdAt, Instant sentAt) {

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
		/** Some materials may be supplied later. */
		DEFERRED("deferred"),
		/** Deferred materials are still owed. */
		OWED("owed"),
		/** Everything deferred has come. */
		DEFERRED_SUPPLIED("deferredSupplied"),
		/** Something deferred has not come in time. */
		DEFERRAL_OVERDUE("deferralOverdue"),
		/** The application is not accepted. */
		NOT_ACCEPTED("notAccepted"),
		/** Another unit takes over. */
		REDIRECTED("redirected"),
		/** Officers will come. */
		VERIFICATION("verification"),
		/** Officers found something to be mended. */
		FIX_BY("fixBy"),
		/** A special procedure stops the clock. */
		SPECIAL_PROCEDURE("specialProcedure"),
		/** It has ended, and the clock runs on. */
		CLOCK_RESUMED("clockResumed"),
		/** Those concerned may ask for a hearing. */
		HEARING_RIGHT("hearingRight"),
		/** A hearing takes place. */
		HEARING("hearing"),
		/** The limit of the law is extended. */
		EXTENDED("extended"),
		/** The calendar has changed, and with it the limits. */
		LIMITS_MOVED("limitsMoved"),
		/** A licence does not hold now. */
		LICENCE_CHANGED("licenceChanged"),
		/** A suspended licence holds again. */
		LICENCE_RESUMED("licenceResumed"),
		/** The term has ended, and the land must be restored. */
		RESTORE("restore"),
		/** The land is not restored. */
		RESTORATION_ORDERED("restorationOrdered"),
		/** What follows a registration is done. */
		FOLLOWED_UP("followedUp"),
		/** The decision is made. */
		DECIDED("decided"),
		/** Received, decided and handed over at once. */
		HANDLED("handled"),
		/** The result is delivered. */
		DELIVERED("delivered"),
		/** Staff are told of a card. */
		CARD("card");

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
