package onewindow.shared;

/**
 * The person may not do this: answered with 403 and a sentence in Chinese.
 */
public class NotAllowed extends RuntimeException {

	/**
	 * Refuses a person.
	 * @param reason why, in Chinese
	 */
	public NotAllowed(String reason) {
		super(reason);
	}

}
