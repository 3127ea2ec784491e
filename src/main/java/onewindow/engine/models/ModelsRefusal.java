package onewindow.engine.models;

import onewindow.foundation.shared.Refusal;

/**
 * Why models are not compared or taken back.
 */
enum ModelsRefusal implements Refusal {

	/** There is nothing of that key. */
	NO_SUCH_PROCESS("", "没有此流程"),
	/** A file is no model. */
	NO_MODEL("", "不是 BPMN 2.0 模型，不能比较"),
	/** A file is broken. */
	NOT_READABLE("", "%s 不能读取，请先检查文件"),
	/** Only what can be deployed is tried. */
	NOT_LINTED("", "没有该流程的模型，或者模型没有通过检查，请先按检查结果修改"),
	/** The files are of another process. */
	ANOTHER_PROCESS("", "所选文件里没有 %s：文件名应为 %s.bpmn，判定表为 %s.dmn"),
	/** The linter or the engine refuses them. */
	NOT_DEPLOYED("", "没有部署，请先按检查结果修改：%s"),
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
