package onewindow.casework.cases;

import onewindow.foundation.shared.Refusal;

/**
 * Why a case is not shown.
 */
enum CasesRefusal implements Refusal {

	/** There is no such case, or not for this person. */
	NO_SUCH_CASE("", "没有此办件，或者本单位没有参与办理"),
	/** Whoever was shown a case need not know who applies. */
	ONLY_SHOWN("", "抄送只供了解办理进度，不能查看申请人的完整信息"),
	/** Only who works on both can tell whether they are one. */
	OF_ANOTHER_UNIT("", "两件都由本单位办理的，才能核对是否重复"),
	/** Whoever works on a case says what belongs to it. */
	LINKED_BY_OTHERS("", "由本件所属单位的人员关联"),
	/** There are no two cases. */
	LINKED_TO_ITSELF("", "请填写另一件的办件编号"),
	/** Other applicants, other items, or one is decided. */
	NOT_ALIKE("", "两件不是同一申请人就同一事项提出、尚未办结的申请，不需要核对重复");

	private final String article;

	private final String sentence;

	CasesRefusal(String article, String sentence) {
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
