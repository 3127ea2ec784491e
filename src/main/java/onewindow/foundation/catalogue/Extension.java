package onewindow.foundation.catalogue;

/**
 * Whether and how the statutory limit of an item may be extended (行政许可法 Art. 42, or a
 * special law).
 *
 * @param allowed whether it may be at all
 * @param days at most so many working days, {@literal null} when it may not
 * @param approver who approves it, {@literal null} when it may not
 * @param basis the article as printed, {@literal null} when it may not
 */
public record Extension(boolean allowed, Integer days, Approver approver, String basis) {

	/** No law lets it be extended. */
	static final Extension NONE = new Extension(false, null, null, null);

	/** Where only the general rule applies (行政许可法 Art. 42(1)). */
	static final Extension GENERAL_RULE = new Extension(true, 10, Approver.UNIT_HEAD, "行政许可法第四十二条第一款");

	/**
	 * Who approves an extension.
	 */
	public enum Approver {

		/** The head of the unit. */
		UNIT_HEAD,
		/** The head of the district government. */
		DISTRICT_GOVERNMENT

	}

}
