package onewindow.office.coordination;

import onewindow.foundation.shared.Refusal;

/**
 * Why a unit is not asked, or let go.
 */
enum CoordinationRefusal implements Refusal {

	/** A unit does not ask itself. */
	OWN_UNIT("", "不能征求本单位的意见"),
	/** The days to answer are too few or too many. */
	DAYS("", "答复期限应为1至%d个工作日"),
	/** The unit is being asked. */
	ALREADY_ASKED("", "%s正在答复，不必重复征求"),
	/** The unit is not being asked. */
	NOT_ASKED("", "%s没有待答复的意见"),
	/** Whoever examines asks. */
	NOT_AN_EXAMINER("", "由%s审查、审批人员办理"),
	/** No consultation goes on. */
	NOT_ACCEPTED("", "该办件目前为“%s”，没有正在征求的意见"),
	/** There is no such unit. */
	NO_SUCH_UNIT("", "没有这个单位");

	private final String article;

	private final String sentence;

	CoordinationRefusal(String article, String sentence) {
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
