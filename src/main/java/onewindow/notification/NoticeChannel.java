package onewindow.notification;

/**
 * A way to reach people.
 */
interface NoticeChannel {

	/**
	 * The name under which the ledger knows it.
	 * @return for example {@code log}
	 */
	String name();

	/**
	 * Sends a message.
	 * @param recipient where to
	 * @param body the text
	 * @param idempotencyKey the same on every attempt
	 * @throws RuntimeException when it is not known to have arrived; it will be tried
	 * again
	 */
	void send(String recipient, String body, String idempotencyKey);

}
