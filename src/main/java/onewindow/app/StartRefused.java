package onewindow.app;

/**
 * The application cannot start, and says why in one sentence.
 */
class StartRefused extends RuntimeException {

	private final String mend;

	StartRefused(String reason, String mend) {
		super(reason);
		this.mend = mend;
	}

	String mend() {
		return this.mend;
	}

}
