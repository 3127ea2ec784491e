package onewindow.clock;

import java.time.Instant;
import java.util.Locale;

import onewindow.shared.Coded;

/**
 * A card.
 *
 * @param colour how grave it is
 * @param ground why
 * @param dueAt from when it was due
 * @param cancellation who cancelled it, {@literal null} while it counts
 */
public record Card(Colour colour, Ground ground, Instant dueAt, Cancellation cancellation) {

	/**
	 * A cancelled card stays visible and counts no longer.
	 *
	 * @param by who cancelled it
	 * @param at when
	 * @param reason why: a fault of the system, force majeure
	 */
	public record Cancellation(String by, Instant at, String reason) {
	}

	/**
	 * Whether the card counts.
	 * @return {@literal false} once it was cancelled
	 */
	public boolean counts() {
		return this.cancellation == null;
	}

	/**
	 * How grave a card is, the gravest last.
	 */
	public enum Colour implements Coded {

		/** A reminder, no blame. */
		BLUE("蓝牌提醒"),
		/** A promise was broken. */
		YELLOW("黄牌"),
		/** A limit was overrun that the law sets, or a promise by far. */
		RED("红牌");

		private final String zh;

		Colour(String zh) {
			this.zh = zh;
		}

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * As people say it.
		 * @return for example 红牌
		 */
		public String zh() {
			return this.zh;
		}

	}

	/**
	 * Why a card was booked.
	 */
	public enum Ground implements Coded {

		/** The promise is due on the next working day. */
		PROMISE_DUE_SOON("promiseDueSoon", Colour.BLUE, "承诺时限将到"),
		/** The limit of the law is due on the next working day. */
		STATUTORY_DUE_SOON("statutoryDueSoon", Colour.BLUE, "法定时限将到"),
		/** The promise is broken. */
		PROMISE_OVERDUE("promiseOverdue", Colour.YELLOW, "超过承诺时限"),
		/** A redirected applicant was not taken over in time. */
		REFERRAL_OVERDUE("referralOverdue", Colour.YELLOW, "转办逾期未接收"),
		/** The promise is broken for longer than the days of grace. */
		PROMISE_LONG_OVERDUE("promiseLongOverdue", Colour.RED, "严重超过承诺时限"),
		/** The statutory limit has passed (行政许可法 Art. 74). */
		STATUTORY_OVERDUE("statutoryOverdue", Colour.RED, "超过法定时限"),
		/** Accepted by silence (行政许可法 Art. 32(4), 72). */
		DEEMED_ACCEPTANCE("deemedAcceptance", Colour.RED, "逾期未告知，视为受理"),
		/** Told a second time what to correct (一次性告知制). */
		SECOND_CORRECTION("secondCorrection", Colour.RED, "再次要求补正");

		private final String code;

		private final Colour colour;

		private final String zh;

		Ground(String code, Colour colour, String zh) {
			this.code = code;
			this.colour = colour;
			this.zh = zh;
		}

		@Override
		public String code() {
			return this.code;
		}

		/**
		 * The colour of a card on this ground.
		 * @return never {@literal null}
		 */
		public Colour colour() {
			return this.colour;
		}

		/**
		 * As people say it.
		 * @return for example 超过承诺时限
		 */
		public String zh() {
			return this.zh;
		}

	}

}
