package onewindow.foundation.catalogue;

/**
 * How several units take part in an item (行政许可法 Art. 26). The mode by itself changes no
 * limit.
 */
public enum Mode {

	/** One unit alone. */
	SINGLE("由%1$s单独办理，%2$s签发"),
	/** One unit accepts, asks the others for their opinion, and signs. */
	UNIFIED("由%1$s统一受理、征求有关单位意见，%2$s签发"),
	/** Several units approve. */
	JOINT("由%1$s统一受理，与有关单位联合审查，%2$s签发"),
	/** Several units handle it in one place. */
	CENTRALISED("由有关单位集中办理，%1$s统一受理，%2$s签发");

	private final String zh;

	Mode(String zh) {
		this.zh = zh;
	}

	/**
	 * Who is asked and who signs, as printed.
	 * @param unit the unit that accepts
	 * @param signer who decides and signs
	 * @return a clause
	 */
	public String text(String unit, String signer) {
		return this.zh.formatted(unit, signer);
	}

}
