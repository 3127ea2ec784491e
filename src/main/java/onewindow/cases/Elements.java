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

	/** Other units are asked for their opinion. */
	public static final String BEGIN_CONSULTATION = "ServiceTask_BeginConsultation";

	/** Another unit gives its opinion. */
	public static final String GIVE_OPINION = "Task_GiveOpinion";

	/** A unit is no longer asked. */
	public static final String REMOVE_UNIT = "StartEvent_UnitRemoved";

	/** The applicant and others concerned are told of their right to a hearing. */
	public static final String TELL_HEARING_RIGHT = "ServiceTask_IssueHearingRightNotice";

	/** A hearing must be held, asked for or not. */
	public static final String REQUIRE_HEARING = "ServiceTask_RequireHearing";

	/** Somebody asks for a hearing, or all do without. */
	public static final String REGISTER_HEARING_REQUEST = "Task_RegisterHearingRequest";

	/** Time, place and host of a hearing are fixed. */
	public static final String ARRANGE_HEARING = "Task_ArrangeHearing";

	/** The minutes of a hearing are written. */
	public static final String RECORD_HEARING = "Task_RecordHearing";

	/** The case is published for objections. */
	public static final String PUBLISH_PUBLICITY = "Task_PublishPublicity";

	/** An objection is recorded. */
	public static final String RECORD_OBJECTION = "Task_RecordObjection";

	/** The objections are answered. */
	public static final String ANSWER_OBJECTIONS = "Task_AnswerObjections";

	/** A task was given to a colleague. */
	public static final String TRANSFER = "Command_Transfer";

	/** Somebody was asked for help with a task. */
	public static final String DELEGATE = "Command_Delegate";

	/** A task was given back with what the helper found. */
	public static final String GIVE_BACK = "Command_GiveBack";

	/** A task was urged. */
	public static final String URGE = "Command_Urge";

	/** Somebody was given sight of the case. */
	public static final String COPY = "Command_Copy";

	/** Somebody took their last act back. */
	public static final String RECALL = "Command_Recall";

	/** An application is refused at once because of a fire ban. */
	public static final String REFUSE_UNDER_BAN = "ServiceTask_RefuseUnderBan";

	/** A licence is suspended or withdrawn. */
	public static final String ACT_ON_LICENCE = "ServiceTask_ActOnLicence";

	/** A suspended licence holds again. */
	public static final String RESUME_LICENCE = "ServiceTask_ResumeLicence";

	/** Whether used forest land was restored. */
	public static final String CHECK_RESTORATION = "Task_CheckRestoration";

	/** The amount of a benefit is worked out. */
	public static final String ASSESS_AMOUNT = "Task_AssessAmount";

	/** The amount of a benefit has been paid. */
	public static final String REGISTER_PAYMENT = "Task_RegisterPayment";

	/** The other officer signs the record of a visit. */
	public static final String COUNTERSIGN_VERIFICATION = "Task_CountersignVerification";

	private Elements() {
	}

}
