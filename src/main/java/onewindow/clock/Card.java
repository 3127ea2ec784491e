package onewindow.clock;

import java.time.Instant;
import java.util.Locale;

import onewindow.shared.Coded;

/**
 * A card.
 *
 * @param colour how grave it is
 * @param ground why
 * @param subject what it is about where a case may have several on one ground, for
 * example a step; empty otherwise
 * @param unitId the unit that answers for it
 * @param dueAt from when it was due
 * @param cancellation who cancelled it, {@literal null} while it counts
 */
public record Card(Colour colour, Ground ground, String subject, String unitId, Instant dueAt,
		Cancellation cancellation) {

	/**
	 * Why, as people say it.
	 * @return for example 环节超期（现场核查）
	 */
	public String reason() {
		return this.ground.zh() + (this.subject.isEmpty() ? "" : "（" + this.subject + "）");
	}

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
		/** A step is due on the next working day. */
		STEP_DUE_SOON("stepDueSoon", Colour.BLUE, "环节时限将到"),
		/** A step is overdue, and the centre's supervision is told. */
		STEP_REPORTED("stepReported", Colour.BLUE, "环节超期未办，已报中心督查督办"),
		/** A step is still overdue, and the director is told. */
		STEP_REPORTED_TO_DIRECTOR("stepReportedToDirector", Colour.BLUE, "环节超期仍未办，已报中心主任督办"),
		/** A step took longer than its days. */
		STEP_OVERDUE("stepOverdue", Colour.YELLOW, "环节超期"),
		/** What to correct was told, but late. */
		CORRECTION_NOTICE_LATE("correctionNoticeLate", Colour.YELLOW, "收件三个工作日后才告知补正"),
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
		/** The result was not delivered in time (行政许可法 Art. 44). */
		DELIVERY_OVERDUE("deliveryOverdue", Colour.RED, "超过送达期限"),
		/** A hearing was asked for and not held in time (行政许可法 Art. 47, 72). */
		HEARING_NOT_HELD("hearingNotHeld", Colour.RED, "未按期组织听证"),
		/** The third yellow card of a unit in one month. */
		THREE_YELLOWS("threeYellows", Colour.RED, "一个月内三张黄牌"),
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
