package onewindow.counter.intake;

import onewindow.foundation.shared.Refusal;

/**
 * Why an application is not taken, accepted, refused, redirected or taken back.
 */
enum IntakeRefusal implements Refusal {

	/** What is accepted is not entered anew. */
	AMENDED_TOO_LATE("行政许可法第三十二条", "该办件%s，不能再当场更正申请；受理以后情况有变的，按新的事实办理"),
	/** Correcting a text moves no limit. */
	RECEIPT_STAYS("", "收件方式、收件日期和材料不在当场更正之列；缺少材料的，一次性告知补正"),
	/** Nothing, or too much at once. */
	HOW_MANY("", "请选择1件至%d件"),
	/** Somebody was faster. */
	TASK_DONE("", "该任务已办结或已不存在"),
	/** Somebody works on it just now. */
	AT_WORK("", "刚刚已由他人办理或者正在办理"),
	/** Both texts are the same. */
	NOTHING_AMENDED("", "与原来登记的内容相同，没有需要更正的"),
	/** The item is not for such applicants. */
	APPLICANT_TYPE("", "本事项不受理此类申请人的申请"),
	/** People have papers of people, organisations those of organisations. */
	IDENTITY_KIND("", "个人应选择个人的证件类型，单位应选择“统一社会信用代码”或者“其他登记证件”"),
	/** A paper that the state does not number needs the body that gave it. */
	REGISTRATION_BODY("", "“其他登记证件”须填写登记机关，其他证件不填"),
	/** Whoever has seen the original says what was seen. */
	SEEN_WITHOUT_REASON("", "勾选“已核对证照原件”的须说明情况，没有勾选的不填"),
	/** Nobody can be called under that number. */
	PHONE("", "联系电话应为11位手机号码，或带区号的固定电话，例如 0457-3181234"),
	/** The chosen way to tell the applicant leads nowhere. */
	CONTACT_MISSING("", "按所选的联系方式须填写；没有电话和电子邮箱的，联系方式请选“邮寄”或者“本人来窗口”"),
	/** A guardian shows who it is, as an agent does. */
	GUARDIAN_INCOMPLETE("民法典第二十三条", "由监护人代理的，监护人姓名、与申请人的关系和证件号码均须填写"),
	/** Who interprets is named with the language. */
	INTERPRETER_INCOMPLETE("", "有翻译人员的，翻译人员姓名和语种均须填写"),
	/** An agent needs an authority, and an authority an agent. */
	AGENT_INCOMPLETE("行政许可法第二十九条", "委托代理的，代理人姓名、身份号码和代理权限均须填写"),
	/** Nothing was received in the future. */
	RECEIVED_IN_FUTURE("", "收件日期不能晚于今天"),
	/** The day of receipt lies too far back. */
	RECEIVED_LONG_AGO("", "收件日期不能早于一年前"),
	/** A day of receipt that lies back needs a reason. */
	RECEIVED_EARLIER("行政许可法第三十二条", "收件日期早于今天%d个工作日以上的，须说明原因"),
	/** A material is missing. */
	MISSING("行政许可法第三十二条", "《%s》未收到，不能受理"),
	/** Data sharing cannot take the place of this material. */
	NOT_SHAREABLE("行政许可法第三十三条", "《%s》不能以共享核验代替提交"),
	/** Nobody is redirected to where they are. */
	OWN_UNIT("", "不能转给本单位，请选择有权办理的其他单位"),
	/** What is missing is told once. */
	NO_SECOND_CORRECTION("行政许可法第三十二条", "补正内容已经一次性告知，不得再次要求补正，请作出受理或者不予受理的决定；确有新事实的，写明新事实并报单位负责人批准"),
	/** There is nothing new the first time. */
	NO_NEW_FACT_YET("", "首次告知补正不填写新事实，全部补正内容一次写全"),
	/** Everything is there and right. */
	NOTHING_TO_CORRECT("行政许可法第三十二条", "材料齐全、符合法定形式的，应当受理，不能要求补正"),
	/** A material is both right and wrong. */
	RIGHT_AND_WRONG("", "《%s》不能既核收又列为不符合要求"),
	/** What is wrong with a material is told in a line of its own. */
	NO_LINE("行政许可法第三十二条", "补正内容缺少《%s》，请写一行说明需要怎样补正"),
	/** Nobody approves what they proposed. */
	OWN_PROPOSAL("", "提出再次补正的人员不能自己批准，请由单位负责人办理"),
	/** Silence has accepted the application. */
	DEEMED_ACCEPTED("行政许可法第三十二条", "逾期未告知，本件已视为受理，只能作出准予或者不予的决定"),
	/** Withdrawals are entered at the unit's windows. */
	NOT_AT_THIS_WINDOW("", "撤回申请由%s窗口人员登记"),
	/** The case is decided or closed. */
	NOT_PENDING("", "该办件目前为“%s”，不能撤回");

	private final String article;

	private final String sentence;

	IntakeRefusal(String article, String sentence) {
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
