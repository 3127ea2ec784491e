package onewindow.casework.cards;

import java.util.Locale;

import onewindow.foundation.shared.Worded;

/**
 * How grave a card is, the gravest last.
 */
public enum Colour implements Worded {

	/** A reminder, no blame. */
	BLUE("蓝牌提醒"),
	/** A promise was broken. */
	YELLOW("黄牌"),
	/** A limit was overrun that the law sets, or a promise by far. */
	RED("红牌");

	private final String zh;

	Colour(String zh) {
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
