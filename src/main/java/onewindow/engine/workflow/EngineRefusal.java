package onewindow.engine.workflow;

import onewindow.foundation.shared.Refusal;

/**
 * Why the engine's doors stay closed.
 */
public enum EngineRefusal implements Refusal {

	/** Case numbers are given out, not chosen. */
	BUSINESS_KEY("", "办件编号由系统编排，不能自行填写"),
	/** The task is done. */
	TASK_GONE("", "该任务已办结或已不存在，本次提交未生效，请刷新任务列表"),
	/** Nobody takes a task for somebody else. */
	CLAIM_FOR_ANOTHER("", "只能为本人认领任务"),
	/** Somebody has taken the task. */
	ALREADY_CLAIMED("", "该任务已由他人认领，请刷新任务列表"),
	/** A timer goes off when it is due. */
	NOT_DUE_YET("", "时限未到，不能提前触发"),
	/** There is no such job, or nobody may say so. */
	NO_SUCH_JOB("", "没有这个定时任务，可能已经执行完毕，请刷新后再看"),
	/** A job keeps at least one try. */
	NO_TRY_LEFT("", "重试次数至少为1，到期的事项不能停止"),
	/** While the clock stands, so do its timers. */
	CLOCK_STANDS("行政许可法第四十五条", "特别程序期间时限中止，不能触发"),
	/** A case moves by its forms only. */
	NOT_THIS_WAY("", "办件只能通过申请表单和待办任务的表单办理，不能直接修改流程或变量"),
	/** A value says that it is Json and is not. */
	NOT_JSON("", "不是有效的 JSON"),
	/** A request has no content. */
	EMPTY_BODY("", "请求内容为空"),
	/** A request names what does not exist. */
	NOT_THERE("", "没有找到所指的任务、办件或者其他对象，可能已经办结，请刷新后再试"),
	/** A request has something in it that cannot be taken. */
	NOT_UNDERSTOOD("", "请求的内容有误，没有办理：请核对地址、参数和各项内容的格式，文字中不能有控制字符"),
	/** A body is no JSON, or holds something of the wrong type. */
	UNREADABLE("", "请求的内容不是有效的 JSON，或者其中一项的格式有误（%s）"),
	/** The hall itself has failed. */
	OWN_FAULT("", "系统出现故障，本次操作没有生效；请稍后再试，仍然不行的，请告知系统管理员"),
	/** The case does not wait for that. */
	NOT_WAITING("", "该办件已经办结或者正在办理其他事项，请刷新后再试"),
	/** Something has gone out since. */
	ALREADY_OUT("", "之后已经出具文书或者告知申请人，不能撤回"),
	/** Somebody has begun with what follows. */
	ALREADY_BEGUN("", "下一环节已经办理或者已有人认领，不能撤回"),
	/** The step is over. */
	STEP_OVER("", "该环节已经结束，不能撤回"),
	/** There is no such version. */
	NO_SUCH_VERSION("", "%s没有第%d版");

	private final String article;

	private final String sentence;

	EngineRefusal(String article, String sentence) {
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
