package onewindow.cases;

/**
 * The elements of the models at which acts are booked that another room asks for. Every
 * pattern gives the same act the same id.
 */
public final class Elements {

	/** The application is entered. */
	public static final String APPLIED = "StartEvent_Applied";

	/** 受理申请. */
	public static final String ACCEPT = "Task_AcceptCase";

	/** 批准再次补正. */
	public static final String APPROVE_CORRECTION = "Task_ApproveCorrection";

	/** 当场受理并办结. */
	public static final String HANDLE_ON_SPOT = "Task_HandleOnSpot";

	/** 视为受理. */
	public static final String DEEM_ACCEPTED = "ServiceTask_DeemAccepted";

	/** 退回申请. */
	public static final String RETURN = "ServiceTask_ReturnApplication";

	/** 申请人撤回申请. */
	public static final String WITHDRAWN = "StartEvent_Withdrawn";

	/** 终止容缺受理. */
	public static final String END_DEFERRAL = "ServiceTask_EndDeferral";

	/** 处理容缺逾期. */
	public static final String DECIDE_DEFERRAL_OVERDUE = "Task_DecideDeferralOverdue";

	/** 审查申请. */
	public static final String REVIEW = "Task_ReviewCase";

	/** 安排现场核查. */
	public static final String SCHEDULE_VERIFICATION = "Task_ScheduleVerification";

	/** 填写核查笔录. */
	public static final String RECORD_VERIFICATION = "Task_RecordVerification";

	/** 作出决定. */
	public static final String DECIDE = "Task_DecideCase";

	/** 送达结果. */
	public static final String DELIVER = "Task_DeliverResult";

	/** The extension of the limit of the law is proposed. */
	public static final String PROPOSE_EXTENSION = "StartEvent_ExtensionProposed";

	/** The extension is approved, or not. */
	public static final String APPROVE_EXTENSION = "Task_ApproveExtension";

	/** The reviewer's opinion is looked at again. */
	public static final String REVIEW_AGAIN = "Task_ReviewAgain";

	/** The window answers what the reviewer asks. */
	public static final String ANSWER_QUESTION = "Task_AnswerQuestion";

	/** A special procedure is opened. */
	public static final String OPEN_SPECIAL_PROCEDURE = "Task_OpenSpecialProcedure";

	/** The result of a special procedure is recorded. */
	public static final String RECORD_SPECIAL_PROCEDURE = "Task_RecordSpecialProcedure";

	private Elements() {
	}

}
