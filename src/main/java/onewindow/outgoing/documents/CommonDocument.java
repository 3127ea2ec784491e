package onewindow.outgoing.documents;

import onewindow.foundation.catalogue.Item;

/**
 * The documents that no single room above issues.
 */
public enum CommonDocument implements DocumentType {

	/** Non-acceptance notice (Art. 32(1), (2), 78). */
	D05("不予受理通知书", "不受", "issueNonAcceptanceNotice"),
	/** The limit of the law is extended (Art. 42). */
	D14("延长办理期限通知书", "延", "issueExtensionNotice"),
	/** Grant with licence (Art. 38–40). */
	D15("准予行政许可决定书", "准许", "issueGrant"),
	/** Refusal (Art. 38). */
	D16("不予行政许可决定书", "不许", "issueRefusal"),
	/**
	 * Return, because nothing was supplied in time, or because the applicant withdrew.
	 */
	D17("退件通知书", "退", "issueReturnNotice");

	private final String title;

	private final String mark;

	private final String delegate;

	CommonDocument(String title, String mark, String delegate) {
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

	/** Services are confirmed, not licensed. */
	@Override
	public String title(Item item) {
		if (item.licence() || !isDecision()) {
			return this.title;
		}
		return (this == D16) ? "不予确认通知书" : "审核确认通知书";
	}

	@Override
	public boolean isDecision() {
		return this == D15 || this == D16;
	}

}
