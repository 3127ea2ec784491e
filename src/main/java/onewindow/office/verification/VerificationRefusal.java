package onewindow.office.verification;

import onewindow.foundation.shared.Refusal;

/**
 * Why a visit is not arranged or recorded.
 */
enum VerificationRefusal implements Refusal {

	/** Officers of the unit see the site. */
	NOT_A_VERIFIER("", "应为本单位的核查人员"),
	/** Two officers see the site. */
	ONE_OFFICER("行政许可法第三十四条", "现场核查须由两名以上工作人员进行，两个账号不能相同"),
	/** The day has passed or is far away. */
	APPOINTMENT_DATE("", "核查日期应在今天至%d日以内"),
	/** The visit was not on that day. */
	VERIFIED_ON("", "核查日期应在安排核查之日（%s）至今天之间"),
	/** Nobody can mend something in the past. */
	FIX_BY("", "整改期限应晚于今天"),
	/** Only those who were sent there write the record. */
	NOT_SENT_THERE("行政许可法第三十四条", "核查笔录由安排的两名核查人员填写、会签，您不在其中"),
	/** Nobody signs for the other. */
	SAME_OFFICER("行政许可法第三十四条", "核查笔录须由另一名核查人员会签，填写人不能自己会签");

	private final String article;

	private final String sentence;

	VerificationRefusal(String article, String sentence) {
		this.article = article;
		this.sentence = sentence;
	}

	@Override
	public String article() {
		return this.article;
	}

	@Override
	public String sentence() {
		return this.sentence;
	}

}
