package onewindow.outgoing.notification;

/**
 * What serves a way to reach people.
 */
interface NoticeSender {

	/**
	 * The way.
	 * @return the channel that it serves
	 */
	NoticeChannel channel();

	/**
	 * Sends a message.
	 * @param recipient where to
	 * @param body the text
	 * @param idempotencyKey the same on every attempt
	 * @throws Undeliverable when it will never arrive
	 * @throws NotTaken when it is known not to have been taken; it will be tried again
	 * @throws RuntimeException when nobody knows; it will be tried again
	 */
	void send(String recipient, String body, String idempotencyKey);

	/** The message was not taken this time. */
	final class NotTaken extends RuntimeException {

		NotTaken(String reason) {
			super(reason);
		}

	}

	/** The message will never be taken. */
	final class Undeliverable extends RuntimeException {

		Undeliverable(String reason) {
			super(reason);
		}

	}

}
