package onewindow.outgoing.documents;

/**
 * What stands at the head of a document.
 *
 * @param type the type
 * @param number unique in the hall
 * @param year the year of the series
 * @param serial counts from 1 per unit, type and year
 */
record Heading(DocumentType type, String number, int year, int serial) {

	static Heading of(DocumentType type, String unitId, int year, int serial) {
		return new Heading(type, "%s-%s-%d-%04d".formatted(type.name(), unitId, year, serial), year, serial);
	}

	/**
	 * The number as officials write it.
	 * @return for example 受〔2026〕第0001号
	 */
	public String printedNumber() {
		return "%s〔%d〕第%04d号".formatted(this.type.mark(), this.year, this.serial);
	}

}
