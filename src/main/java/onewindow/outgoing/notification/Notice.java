package onewindow.outgoing.notification;

import java.time.Instant;
import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * A message to the applicant (通知) as the ledger has it.
 *
 * @param kind what it tells
 * @param body the text
 * @param idempotencyKey the same on every attempt
 * @param createdAt when it was written
 * @param sending where it goes, and how far it has come
 * @param telling how somebody told it, {@literal null} while nobody has
 */
public record Notice(NoticeKind kind, String body, String idempotencyKey, Instant createdAt, Sending sending,
		Telling telling) {

	/**
	 * How a notice goes out.
	 *
	 * @param channel by which way
	 * @param recipient where it goes, {@literal null} when the applicant comes by; never
	 * log or show it unmasked
	 * @param state how far it has come
	 * @param uncertain whether nobody knows the outcome of the last attempt
	 * @param sentAt when it went out, {@literal null} while it has not
	 */
	public record Sending(NoticeChannel channel, String recipient, State state, boolean uncertain, Instant sentAt) {
	}

	/**
	 * How somebody told the applicant what nothing could send.
	 *
	 * @param how by which way
	 * @param to who was told; {@literal null} when it was posted
	 * @param trackingNumber of the letter, {@literal null} when none was posted
	 * @param by who told it
	 * @param at when
	 */
	public record Telling(How how, String to, String trackingNumber, String by, Instant at) {

		@Override
		public String toString() {
			return "Telling[masked]";
		}

	}

	/**
	 * How people are told by people.
	 */
	public enum How implements Worded {

		/** By telephone. */
		PHONE("电话"),
		/** At the window. */
		WINDOW("窗口当面"),
		/** By post. */
		POST("邮寄");

		private final String zh;

		How(String zh) {
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

	/**
	 * How far a notice has come.
	 */
	public enum State implements Worded {

		/** To be sent, or tried again. */
		PENDING("待发送"),
		/** Taken by the gateway or the mail server. */
		SENT("已发出"),
		/** It will not go out; the case has an incident. */
		FAILED("发送失败"),
		/** Nothing can send it: somebody has to tell the applicant. */
		DESK("待告知"),
		/** Somebody has told the applicant. */
		TOLD("已告知");

		private final String zh;

		State(String zh) {
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
