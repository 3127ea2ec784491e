package onewindow.doors.tasklist;

import onewindow.foundation.shared.Refusal;

/**
 * Why Tasklist is shown nothing.
 */
enum TasklistRefusal implements Refusal {

	/** Somebody was faster, or a timer was. */
	TASK_IS_DONE("", "该任务已经办完，请从列表中另选一项");

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
