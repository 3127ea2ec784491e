package onewindow.foundation.catalogue;

/**
 * Where the statutory limit of an item comes from.
 *
 * @param source which rule sets it
 * @param ground the article that puts the item under that rule, {@literal null} unless
 * the rule is {@link Source#JOINT_RULE_ART42}
 * @param status whether the deploying office has checked it
 * @param note what is particular about it, {@literal null} for nothing
 */
public record Statutory(Source source, String ground, Item.Status status, String note) {

	/**
	 * The rule that sets a limit.
	 */
	public enum Source {

		/** A special law. */
		SPECIAL_RULE,
		/** Twenty working days, extended by ten at most (行政许可法 Art. 42(1)). */
		GENERAL_RULE_ART42,
		/**
		 * Forty-five working days, extended by fifteen at most, for unified, joint or
		 * centralised handling (行政许可法 Art. 42(2)).
		 */
		JOINT_RULE_ART42,
		/** No law sets one. */
		NONE

	}

}
