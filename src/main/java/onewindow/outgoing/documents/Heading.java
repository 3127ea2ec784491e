package onewindow.outgoing.documents;

/**
 * What stands at the head of a document.
 *
 * @param number unique in the hall
 * @param mark in the printed number, for example 受
 * @param year the year of the series
 * @param serial counts from 1 per unit, type and year
 */
record Heading(String number, String mark, int year, int serial) {

	/** A number is put together of type, unit, year and serial number. */
	static Heading of(String number, String mark) {
		String[] parts = number.split("-");
		return new Heading(number, mark, Integer.parseInt(parts[parts.length - 2]),
				Integer.parseInt(parts[parts.length - 1]));
	}

	/**
	 * The number as officials write it.
	 * @return for example 受〔2026〕第0001号
	 */
	public String printedNumber() {
		return "%s〔%d〕第%04d号".formatted(this.mark, this.year, this.serial);
	}

}
