package onewindow.doors.design;

import onewindow.foundation.shared.Refusal;

/**
 * Why designers get no answer.
 */
enum DesignRefusal implements Refusal {

	/** A case is on that version. */
	SAME_VERSION("", "目标版本与原版本相同"),
	/** There is no such file. */
	NO_SUCH_FILE("", "该版本没有这个文件"),
	/** Models are the designers'. */
	NOT_A_DESIGNER("", "流程模型由流程设计人员维护");

	private final String article;

	private final String sentence;

	DesignRefusal(String article, String sentence) {
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
