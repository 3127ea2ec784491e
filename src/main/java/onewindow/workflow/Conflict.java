package onewindow.workflow;

/**
 * Somebody else was faster: answered with 409 and a sentence in Chinese.
 */
public class Conflict extends RuntimeException {

	/**
	 * Reports a conflict.
	 * @param reason what happened and what to do, in Chinese
	 */
	public Conflict(String reason) {
		super(reason);
	}

}
