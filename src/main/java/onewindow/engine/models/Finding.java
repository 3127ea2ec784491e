package onewindow.engine.models;

/**
 * What the linter objects to.
 *
 * @param rule the rule
 * @param element the element's id, or the file name
 * @param message what is wrong and how to mend it
 */
record Finding(Rule rule, String element, String message) {

	/** Whether it keeps the files from being deployed. */
	boolean refuses() {
		return this.rule != Rule.SAVED;
	}

	@Override
	public String toString() {
		return "[%s] %s: %s (%s)".formatted(this.rule.id(), this.element, this.message, this.rule.reason());
	}

}
