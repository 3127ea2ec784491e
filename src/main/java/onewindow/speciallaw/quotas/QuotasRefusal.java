package onewindow.speciallaw.quotas;

import onewindow.foundation.shared.Refusal;

/**
 * Why something of which there is not enough is not granted.
 */
enum QuotasRefusal implements Refusal {

	/** Others were accepted before. */
	OUT_OF_TURN("行政许可法第五十七条", "%s等%d件先受理的尚未决定，先受理的先准予（行政许可法第五十七条）；确需先办的，写明理由"),
	/** Nobody has entered the year's limit. */
	NO_LIMIT("森林法第五十四条", "本年度限额尚未录入，不能准予；请单位负责人先录入限额"),
	/** The year's limit would be passed. */
	NOT_ENOUGH_LEFT("森林法第五十九条", "申请%s，本年度限额只剩%s，不能准予"),
	/** The item has no quota. */
	NOT_LIMITED("", "该事项不限数量"),
	/** The head of the unit enters the limit. */
	NOT_THE_HEAD("", "年度限额由%s负责人录入"),
	/** More than that was granted. */
	BELOW_GRANTED("", "限额不得小于本年度已经准予的%s"),
	/** There is no such item, or it has no quota. */
	NO_QUOTA("", "没有此事项，或者该事项不限数量"),
	/** The queue is for the unit and the centre. */
	NOT_CONCERNED("", "排队情况由本单位和中心查看");

	private final String article;

	private final String sentence;

	QuotasRefusal(String article, String sentence) {
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
