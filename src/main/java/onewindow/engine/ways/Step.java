package onewindow.engine.ways;

/**
 * A step of an instance as it is written down: the element, with a mark before it unless
 * it was passed at once. Marks are no part of an element's id, which is an XML name.
 *
 * @param kind what happened
 * @param element its id in the model
 */
record Step(Kind kind, String element) {

	static Step read(String written) {
		for (Kind kind : Kind.values()) {
			if (kind != Kind.PASSED && written.startsWith(kind.mark)) {
				return new Step(kind, written.substring(kind.mark.length()));
			}
		}
		return new Step(Kind.PASSED, written);
	}

	String written() {
		return this.kind.mark + this.element;
	}

	boolean isBegun() {
		return this.kind == Kind.PASSED || this.kind == Kind.ENTERED;
	}

	boolean isDone() {
		return this.kind == Kind.PASSED || this.kind == Kind.LEFT;
	}

	/** What happened. */
	enum Kind {

		/** Entered, and left with nothing in between. */
		PASSED(""),
		/** Entered; the instance stayed. */
		ENTERED(">"),
		/** Left, because it was done. */
		LEFT("<"),
		/** Left, because it was called off. */
		CALLED_OFF("!");

		private final String mark;

		Kind(String mark) {
			this.mark = mark;
		}

	}

}
