package onewindow.documents;

import onewindow.cases.Elements;
import onewindow.catalogue.Item;

/**
 * The documents that the hall issues, numbered as in the catalogue of documents.
 */
public enum DocumentType {

	/** Material receipt (Art. 32). */
	D01("申请材料接收凭证", "收", Elements.APPLIED),
	/** Acceptance notice (Art. 32(5)). */
	D02("受理通知书", "受", Elements.ACCEPT, Elements.DEEM_ACCEPTED),
	/** Correction notice: everything that is missing or wrong, told once (Art. 32(4)). */
	D03("补正告知书", "补", Elements.ACCEPT, Elements.HANDLE_ON_SPOT),
	/** Non-acceptance notice (Art. 32(1), (2), 78). */
	D05("不予受理通知书", "不受", Elements.ACCEPT, Elements.HANDLE_ON_SPOT, Elements.REFUSE_UNDER_BAN),
	/** Acceptance with gaps, and the applicant's commitment (容缺受理). */
	D06("容缺受理通知书", "容", Elements.ACCEPT),
	/** Special procedure: how long it takes, and that the clock stands (Art. 45). */
	D08("特别程序告知书", "特", Elements.OPEN_SPECIAL_PROCEDURE),
	/** Notice of a visit to the site (Art. 34). */
	D09("现场核查通知书", "核", Elements.SCHEDULE_VERIFICATION),
	/** Record of a visit to the site (Art. 34). */
	D09R("现场核查笔录", "核录", Elements.RECORD_VERIFICATION),
	/** Letter to another unit that asks for its opinion (Art. 26). */
	D10("征求意见函", "征", Elements.BEGIN_CONSULTATION),
	/** Its reply (Art. 26). */
	D10R("征求意见回复函", "复", Elements.GIVE_OPINION),
	/** The right to a hearing, and how long it may be asked for (Art. 47). */
	D12("听证告知书", "听告", Elements.TELL_HEARING_RIGHT),
	/** Time, place and host of a hearing, told to those concerned (Art. 48). */
	D12N("听证通知书", "听通", Elements.ARRANGE_HEARING),
	/** A hearing that the law requires, announced to the public (Art. 46). */
	D12P("听证公告", "听公", Elements.ARRANGE_HEARING),
	/** Minutes of a hearing (Art. 48). */
	D12R("听证笔录", "听录", Elements.RECORD_HEARING),
	/** What experts or laboratories found (Art. 45). */
	D13("特别程序结果记录", "特录", Elements.RECORD_SPECIAL_PROCEDURE),
	/** The limit of the law is extended (Art. 42). */
	D14("延长办理期限通知书", "延", Elements.APPROVE_EXTENSION),
	/** Grant with licence (Art. 38–40). */
	D15("准予行政许可决定书", "准许", Elements.DECIDE, Elements.HANDLE_ON_SPOT),
	/** Refusal (Art. 38). */
	D16("不予行政许可决定书", "不许", Elements.DECIDE, Elements.DECIDE_DEFERRAL_OVERDUE, Elements.HANDLE_ON_SPOT),
	/**
	 * Return, because nothing was supplied in time, or because the applicant withdrew.
	 */
	D17("退件通知书", "退", Elements.RETURN, Elements.WITHDRAWN, Elements.DECIDE_DEFERRAL_OVERDUE),
	/** A licence is suspended, withdrawn, or holds again (Art. 8). */
	D19("行政许可变更决定书", "变", Elements.ACT_ON_LICENCE, Elements.RESUME_LICENCE),
	/** What a check after the decision found must be mended (Art. 61, 67). */
	D21("责令限期恢复通知书", "改", Elements.CHECK_RESTORATION),
	/** Service receipt (Art. 44). */
	D18("送达回证", "送", Elements.DELIVER),
	/**
	 * What is published for objections; the hall's own, the catalogue of documents has
	 * none.
	 */
	P01("公示", "示", Elements.PUBLISH_PUBLICITY),
	/** Referral slip to the unit that takes an applicant over (首问负责制). */
	D20("转办单", "转", Elements.ACCEPT, Elements.HANDLE_ON_SPOT);

	private final String title;

	private final String mark;

	private final String[] elements;

	DocumentType(String title, String mark, String... elements) {
		this.title = title;
		this.mark = mark;
		this.elements = elements;
	}

	/**
	 * The title. Services are confirmed, not licensed.
	 * @param item the item of the case
	 * @return as printed
	 */
	public String title(Item item) {
		if (item.licence() || !isDecision()) {
			return this.title;
		}
		return (this == D16) ? "不予确认通知书" : "审核确认通知书";
	}

	/**
	 * The title whatever the item.
	 * @return as printed for a licence
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Whether it decides on the application, and so bears the seal of the body itself.
	 */
	public boolean isDecision() {
		return this == D15 || this == D16 || this == D19;
	}

	/** Whether it hangs on the board for everybody, and names nobody's number. */
	public boolean isPublic() {
		return this == P01 || this == D12P;
	}

	/** Whether it goes to another unit and not to the applicant. */
	public boolean isInternal() {
		return this == D10 || this == D10R || this == D20;
	}

	/** The mark in the printed number, for example 受 in 受〔2026〕第0001号. */
	String mark() {
		return this.mark;
	}

	/** The elements of the model of which the newest act is what the document states. */
	String[] elements() {
		return this.elements.clone();
	}

}
