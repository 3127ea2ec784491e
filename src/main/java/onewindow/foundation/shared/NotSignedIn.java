package onewindow.foundation.shared;

/**
 * Nobody has signed in: answered with 401.
 */
public class NotSignedIn extends RuntimeException {

	/**
	 * Says so.
	 */
	public NotSignedIn() {
		super(SharedRefusal.NOT_SIGNED_IN.say());
	}

}
