package onewindow.casework.gate;

import onewindow.foundation.shared.Refusal;

/**
 * Why the gate lets nothing through.
 */
enum GateRefusal implements Refusal {

	/** Nobody can apply for that. */
	NO_ITEM("", "不是可以申请的事项：%s"),
	/** Applications are entered at the unit's windows. */
	NOT_AT_THIS_WINDOW("行政许可法第二十九条", "本事项的申请由%s窗口人员登记"),
	/** The task is for another post. */
	OTHER_POST("", "“%s”不由您的岗位办理"),
	/** The task is out for help. */
	LENT("", "“%s”已委派他人协办，待交回后再办理"),
	/** Somebody has taken the task. */
	TAKEN("", "“%s”已由%s%s认领，请刷新任务列表"),
	/** The task has no form. */
	NO_FORM("", "该环节没有表单，不能提交");

	private final String article;

	private final String sentence;

	GateRefusal(String article, String sentence) {
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
