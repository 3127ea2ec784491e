package onewindow.catalogue;

/**
 * How several units take part in an item (行政许可法 Art. 26). The mode by itself changes no
 * limit.
 */
public enum Mode {

	/** One unit alone. */
	SINGLE("由本单位单独办理并签发"),
	/** One unit accepts, asks the others for their opinion, and signs. */
	UNIFIED("由本单位统一受理、征求有关单位意见后签发"),
	/** Several units approve. */
	JOINT("由本单位统一受理，有关单位联合审查后签发"),
	/** Several units handle it in one place. */
	CENTRALISED("由有关单位集中办理，本单位统一受理并签发");

	private final String zh;

	Mode(String zh) {
		this.zh = zh;
	}

	/**
	 * Who is asked and who signs, as printed.
	 * @return a clause
	 */
	public String zh() {
		return this.zh;
	}

}
