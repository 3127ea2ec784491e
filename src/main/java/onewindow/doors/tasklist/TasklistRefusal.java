package onewindow.doors.tasklist;

import onewindow.foundation.shared.Refusal;

/**
 * Why Tasklist is shown nothing.
 */
enum TasklistRefusal implements Refusal {

	/** Somebody was faster, or a timer was. */
	TASK_IS_DONE("", "该任务已经办完，请从列表中另选一项"),
	/** There is nothing to say of it. */
	NOTHING_DONE("", "您在该办件中还没有办理过"),
	/** Whoever was shown a case need not read what was handed in. */
	ONLY_SHOWN("", "抄送只供了解办理进度，不能查看申请人的材料");

	private final String article;

	private final String sentence;

	TasklistRefusal(String article, String sentence) {
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
