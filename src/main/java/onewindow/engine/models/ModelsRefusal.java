package onewindow.engine.models;

import onewindow.foundation.shared.Refusal;

/**
 * Why models are not compared or taken back.
 */
enum ModelsRefusal implements Refusal {

	/** A file is no model. */
	NO_MODEL("", "不是 BPMN 2.0 模型，不能比较"),
	/** Only what can be deployed is tried. */
	NOT_LINTED("", "没有该流程的模型，或者模型没有通过检查，请先按检查结果修改"),
	/** Today's rules refuse an older version. */
	AGAINST_TODAYS_RULES("", "第%d版不合现在的规则，不能恢复：%s");

	private final String article;

	private final String sentence;

	ModelsRefusal(String article, String sentence) {
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
