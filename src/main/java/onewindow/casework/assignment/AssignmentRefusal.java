package onewindow.casework.assignment;

import onewindow.foundation.shared.Refusal;

/**
 * Why a task does not change hands.
 */
enum AssignmentRefusal implements Refusal {

	/** Whoever has the task gives it away. */
	NOT_THE_HOLDER("", "任务由经办人本人或者单位负责人转办"),
	/** The task is out for help. */
	OUT_FOR_HELP("", "该任务正在委派协办，待交回后再转办"),
	/** The colleague does not hold the post. */
	OTHER_POST("", "应为同一岗位的其他人员"),
	/** Whoever asks for help has the task. */
	NOT_CLAIMED("", "任务由经办人本人委派，请先认领"),
	/** The task is out for help already. */
	ALREADY_LENT("", "该任务已经委派，待交回后再办理"),
	/** The helper is of another unit. */
	OTHER_UNIT("", "应为本单位的其他人员"),
	/** Nobody was asked for help. */
	NOT_LENT("", "该任务没有委派，不必交回"),
	/** Whoever was asked gives it back. */
	NOT_THE_HELPER("", "由被委派的人员交回，或者由委派人、单位负责人收回"),
	/** Only heads put back what others have. */
	NOT_THE_HEAD("", "由单位负责人放回，本人认领的请在任务上方放弃认领"),
	/** Nobody has the task. */
	NOT_TAKEN("", "该任务还没有人认领"),
	/** Nothing, or too much at once. */
	HOW_MANY("", "请选择1项至%d项任务"),
	/** Somebody works on it just now. */
	AT_WORK("", "刚刚已由他人办理或者正在办理"),
	/** The task is done. */
	TASK_DONE("", "该任务已办结或已不存在，请刷新任务列表"),
	/** There is nothing to take back. */
	NOTHING_TO_RECALL("", "您在该办件中没有可以撤回的办理"),
	/** Whoever has no part in the case cannot do that. */
	NOT_CONCERNED("", "由%s的人员或者中心督查办理"),
	/** Nobody has that account. */
	NO_SUCH_PERSON("", "没有这个工作人员");

	private final String article;

	private final String sentence;

	AssignmentRefusal(String article, String sentence) {
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
