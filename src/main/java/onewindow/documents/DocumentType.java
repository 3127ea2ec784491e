package onewindow.documents;

/**
 * The documents that the hall issues, numbered as in the catalogue of documents.
 */
public enum DocumentType {

	/** Material receipt (Art. 32). */
	D01("申请材料接收凭证", "收", "StartEvent_Applied"),
	/** Acceptance notice (Art. 32(5)). */
	D02("受理通知书", "受", "Task_AcceptCase", "ServiceTask_DeemAccepted"),
	/** Correction notice: everything that is missing or wrong, told once (Art. 32(4)). */
	D03("补正告知书", "补", "Task_AcceptCase"),
	/** Non-acceptance notice (Art. 32(1), (2), 78). */
	D05("不予受理通知书", "不受", "Task_AcceptCase"),
	/** Grant with licence (Art. 38–40). */
	D15("准予行政许可决定书", "准许", "Task_DecideCase"),
	/** Refusal (Art. 38). */
	D16("不予行政许可决定书", "不许", "Task_DecideCase"),
	/**
	 * Return, because nothing was supplied in time, or because the applicant withdrew.
	 */
	D17("退件通知书", "退", "ServiceTask_ReturnApplication", "StartEvent_Withdrawn"),
	/** Service receipt (Art. 44). */
	D18("送达回证", "送", "Task_DeliverResult");

	private final String title;

	private final String mark;

	private final String[] elements;

	DocumentType(String title, String mark, String... elements) {
		this.title = title;
		this.mark = mark;
		this.elements = elements;
	}

	/**
	 * The title.
	 * @return as printed
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Whether it decides on the application, and so bears the seal of the body itself.
	 */
	public boolean isDecision() {
		return this == D15 || this == D16;
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
