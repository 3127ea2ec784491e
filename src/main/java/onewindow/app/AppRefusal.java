package onewindow.app;

import onewindow.foundation.shared.Refusal;

/**
 * What only the administrator does, and why the demonstration's clock does not move.
 */
enum AppRefusal implements Refusal {

	/** The administrator moves the clock. */
	NOT_THE_ADMINISTRATOR("", "只有系统管理员可以调整演示时钟"),
	/** The administrator looks after the work list. */
	NOT_THE_LISTS_ADMINISTRATOR("", "只有系统管理员可以检查和重建待办列表"),
	/** It moves to a time or by days. */
	ONE_OF_TWO("", "请填写 to（时间）或者 advanceWorkingDays（工作日数），二者取一"),
	/** It moves on only. */
	ONLY_ON("", "时钟只能向前调整，最多两年；现在是%s"),
	/** So far it does not move. */
	DAYS_OUT_OF_BOUNDS("", "工作日数应在1至500之间"),
	/** One file is larger than may be sent. */
	FILE_TOO_LARGE("", "文件太大，每个文件不能超过20兆，请降低扫描的分辨率后再传");

	private final String article;

	private final String sentence;

	AppRefusal(String article, String sentence) {
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
