package onewindow.outgoing.notification;

import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * The way by which a notice goes out.
 */
public enum NoticeChannel implements Coded {

	/** Short messages. */
	SMS,
	/** E-mail. */
	EMAIL,
	/** Somebody at the window tells it, by telephone or in person. */
	DESK,
	/** Somebody posts it. */
	POST;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
