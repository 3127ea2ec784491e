package onewindow.office.publicity;

import onewindow.outgoing.documents.DocumentType;

/**
 * What this room issues.
 */
enum PublicityDocument implements DocumentType {

	/**
	 * What is published for objections; the hall's own, the catalogue of documents has
	 * none.
	 */
	P01;

	@Override
	public String title() {
		return "公示";
	}

	@Override
	public String mark() {
		return "示";
	}

	@Override
	public String delegate() {
		return "";
	}

	@Override
	public boolean isPublic() {
		return true;
	}

}
