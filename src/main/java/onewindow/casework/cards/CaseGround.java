package onewindow.casework.cards;

/**
 * Why a card is about a case as a whole.
 */
public enum CaseGround implements Ground {

	/** The promise is due on the next working day. */
	PROMISE_DUE_SOON("promiseDueSoon", Colour.BLUE, "承诺时限将到"),
	/** The limit of the law is due on the next working day. */
	STATUTORY_DUE_SOON("statutoryDueSoon", Colour.BLUE, "法定时限将到"),
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
	/** Told a second time what to correct (一次性告知制). */
	SECOND_CORRECTION("secondCorrection", Colour.RED, "再次要求补正");

	private final String code;

	private final Colour colour;

	private final String zh;

	CaseGround(String code, Colour colour, String zh) {
		this.code = code;
		this.colour = colour;
		this.zh = zh;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public Colour colour() {
		return this.colour;
	}

	@Override
	public String zh() {
		return this.zh;
	}

}
