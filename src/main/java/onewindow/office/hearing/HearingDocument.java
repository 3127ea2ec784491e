package onewindow.office.hearing;

import onewindow.outgoing.documents.DocumentType;

/**
 * The documents of a hearing.
 */
enum HearingDocument implements DocumentType {

	/** The right to a hearing, and how long it may be asked for (Art. 47). */
	D12("听证告知书", "听告", ""),
	/** Time, place and host of a hearing, told to those concerned (Art. 48). */
	D12N("听证通知书", "听通", ""),
	/** A hearing that the law requires, announced to the public (Art. 46). */
	D12P("听证公告", "听公", ""),
	/** Minutes of a hearing (Art. 48). */
	D12R("听证笔录", "听录", "issueHearingMinutes");

	private final String title;

	private final String mark;

	private final String delegate;

	HearingDocument(String title, String mark, String delegate) {
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
	public boolean isPublic() {
		return this == D12P;
	}

}
