package onewindow.engine.workflow;

/**
 * The process variables of every item: few, short, nothing personal but the applicant's
 * name, which Tasklist can list from nowhere else. Routing decisions are named in the
 * form that asks for them.
 */
public final class Variables {

	/** The case number (办件编号). */
	public static final String CASE_NUMBER = "caseNumber";

	/** The item's name (事项). */
	public static final String ITEM_NAME = "itemName";

	/** The applicant's name (申请人). */
	public static final String APPLICANT_NAME = "applicantName";

	/** The gravest card of the case (红黄牌), absent while it has none. */
	public static final String CARD = "card";

	private Variables() {
	}

}
