package onewindow.outgoing.notification;

import onewindow.foundation.shared.Refusal;

/**
 * Why somebody cannot be taken as told.
 */
enum NotificationRefusal implements Refusal {

	/** Something came up since the form was opened. */
	MORE_TO_TELL("", "待告知的通知现在有%d条，与打开表单时不同，请重新打开后一并告知");

	private final String article;

	private final String sentence;

	NotificationRefusal(String article, String sentence) {
		this.article = article;
		this.sentence = sentence;
	}

	@Override
	public String article() {
		return this.article;
	}

	@Override
	public String sentence() {
		return this.sentence;
	}

}
