package onewindow.speciallaw.firerisk;

import onewindow.outgoing.documents.DocumentType;

/**
 * What this room issues.
 */
enum FireDocument implements DocumentType {

	/** A licence is suspended, withdrawn, or holds again (Art. 8). */
	D19;

	@Override
	public String title() {
		return "行政许可变更决定书";
	}

	@Override
	public String mark() {
		return "变";
	}

	@Override
	public String delegate() {
		return "";
	}

	@Override
	public boolean isDecision() {
		return true;
	}

}
