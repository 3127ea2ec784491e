package onewindow.counter.intake;

import onewindow.outgoing.documents.DocumentType;

/**
 * The documents of intake.
 */
enum IntakeDocument implements DocumentType {

	/** Material receipt (Art. 32). */
	D01("申请材料接收凭证", "收", "issueReceipt"),
	/** Acceptance notice (Art. 32(5)). */
	D02("受理通知书", "受", "issueAcceptanceNotice"),
	/** Correction notice: everything that is missing or wrong, told once (Art. 32(4)). */
	D03("补正告知书", "补", "issueCorrectionNotice"),
	/** Acceptance with gaps, and the applicant's commitment (容缺受理). */
	D06("容缺受理通知书", "容", "issueDeferralNotice"),
	/** Referral slip to the unit that takes an applicant over (首问负责制). */
	D20("转办单", "转", "issueReferralSlip");

	private final String title;

	private final String mark;

	private final String delegate;

	IntakeDocument(String title, String mark, String delegate) {
		this.title = title;
		this.mark = mark;
		this.delegate = delegate;
	}

	@Override
	public String title() {
		return this.title;
	}

	@Override
	public String mark() {
		return this.mark;
	}

	@Override
	public String delegate() {
		return this.delegate;
	}

	@Override
	public boolean isInternal() {
		return this == D20;
	}

}
