package onewindow.casework.materials;

import onewindow.foundation.shared.Refusal;

/**
 * Why a delivery is not registered.
 */
enum MaterialsRefusal implements Refusal {

	/** It came before it was asked for, or in the future. */
	SUPPLIED_ON("", "补交日期应在%s之日（%s）至今天之间"),
	/** Nobody has asked for it. */
	NOT_WANTED("行政许可法第三十一条", "只登记%s所列、尚未补交的材料：%s");

	private final String article;

	private final String sentence;

	MaterialsRefusal(String article, String sentence) {
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
