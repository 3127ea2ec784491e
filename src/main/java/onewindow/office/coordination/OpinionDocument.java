package onewindow.office.coordination;

import onewindow.outgoing.documents.DocumentType;

/**
 * The letters between units.
 */
enum OpinionDocument implements DocumentType {

	/** Letter to another unit that asks for its opinion (Art. 26). */
	D10("征求意见函", "征"),
	/** Its reply (Art. 26). */
	D10R("征求意见回复函", "复");

	private final String title;

	private final String mark;

	OpinionDocument(String title, String mark) {
		this.title = title;
		this.mark = mark;
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
		return "";
	}

	@Override
	public boolean isInternal() {
		return true;
	}

}
