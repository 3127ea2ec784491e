package onewindow.outgoing.notification;

import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * The way by which a notice goes out.
 */
public enum NoticeChannel implements Worded {

	/** Short messages. */
	SMS("短信"),
	/** E-mail. */
	EMAIL("电子邮件"),
	/** Somebody at the window tells it, by telephone or in person. */
	DESK("窗口"),
	/** Somebody posts it. */
	POST("邮寄");

	private final String zh;

	NoticeChannel(String zh) {
		this.zh = zh;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String zh() {
		return this.zh;
	}

}
