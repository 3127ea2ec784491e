package onewindow.casework.cards;

import onewindow.foundation.shared.Refusal;

/**
 * Why a card is not cancelled.
 */
public enum CardsRefusal implements Refusal {

	/** Cards are the director's to cancel. */
	NOT_THE_DIRECTOR("", "红黄牌由中心主任撤销"),
	/** The case has no such card. */
	NO_SUCH_CARD("", "该办件没有“%s”的红黄牌，或者已经撤销"),
	/** The head explains. */
	NOT_THE_HEAD("", "黄牌由%s的单位负责人说明原因"),
	/** The supervision talks. */
	NOT_THE_SUPERVISION("", "红牌约谈由中心业务督查登记"),
	/** Nothing waits for an explanation or a talk. */
	NOTHING_WAITS("", "该办件没有待处理的%s（%s），或者已经说明、约谈或者撤销"),
	/** There is no such ground. */
	NO_SUCH_GROUND("", "没有此种红黄牌");

	private final String article;

	private final String sentence;

	CardsRefusal(String article, String sentence) {
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
