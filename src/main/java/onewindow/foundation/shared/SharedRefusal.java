package onewindow.foundation.shared;

/**
 * Refusals that every room may give.
 */
public enum SharedRefusal implements Refusal {

	/** Nobody has signed in. */
	NOT_SIGNED_IN("请先登录"),
	/** A code is none of those that exist. */
	UNKNOWN_CODE("没有“%s”这一项"),
	/** Somebody else was faster. */
	LOST_RACE("该办件刚刚已由他人办理或正在办理，本次提交未生效，请刷新后查看"),
	/** What was sent cannot be read. */
	UNREADABLE("提交的内容无法读取，请检查格式和日期");

	private final String sentence;

	SharedRefusal(String sentence) {
		this.sentence = sentence;
	}

	@Override
	public String article() {
		return "";
	}

	@Override
	public String sentence() {
		return this.sentence;
	}

}
