package onewindow.speciallaw.firerisk;

import onewindow.foundation.shared.Refusal;

/**
 * Why nothing is accepted, granted or ordered.
 */
enum FireriskRefusal implements Refusal {

	/** While the risk is high nothing is granted. */
	ORDER_IN_FORCE("森林草原防灭火条例", "%s（%s）期间停止批准，%s以后再作决定，或者不予许可"),
	/** Under a ban nothing is accepted. */
	BAN_IN_FORCE("行政许可法第三十二条", "禁火令（%s）期间不得受理，请选择“不予受理”，情形选“禁火期间依法禁止”"),
	/** Nothing is granted for days that have passed. */
	DAYS_PASSED("", "申请的日期到%s为止，已经过去，不能准予"),
	/** An activity ends after it begins. */
	ENDS_BEFORE_START("", "结束日期不得早于开始日期"),
	/** Everybody who enters is named. */
	LIST_INCOMPLETE("", "%s名单有%d行，与填写的数量%d不一致；一行写一个"),
	/** An order does not end in the past. */
	ORDER_OVER("", "命令的截止日期应当是今天或者以后"),
	/** The order is not in force. */
	NOT_IN_FORCE("", "没有此命令，或者已经解除、期满"),
	/** Only some may enter orders about fire. */
	MAY_NOT_ORDER("", "火险命令由林草、应急部门负责人或者区政府录入");

	private final String article;

	private final String sentence;

	FireriskRefusal(String article, String sentence) {
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
