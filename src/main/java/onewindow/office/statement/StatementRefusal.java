package onewindow.office.statement;

import onewindow.foundation.shared.Refusal;

/**
 * Why a statement is not taken, or a decision not made.
 */
enum StatementRefusal implements Refusal {

	/** The window or the examiners take it. */
	NOT_CONCERNED("", "陈述、申辩由%s的窗口或者审批人员登记"),
	/** Afterwards there are the remedies. */
	ALREADY_DECIDED("行政许可法第三十六条", "该办件%s，不再登记陈述、申辩；对决定不服的，请告知申请人救济途径"),
	/** The decision answers what was stated. */
	NOT_ANSWERED("行政许可法第七条、第三十六条", "申请人或者利害关系人提出过陈述、申辩，请写明是否采纳及理由");

	private final String article;

	private final String sentence;

	StatementRefusal(String article, String sentence) {
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
