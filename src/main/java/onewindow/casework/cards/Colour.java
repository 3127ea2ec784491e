package onewindow.casework.cards;

import java.util.Locale;

import onewindow.foundation.shared.Coded;

/**
 * How grave a card is, the gravest last.
 */
public enum Colour implements Coded {

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

	/**
	 * As people say it.
	 * @return for example 红牌
	 */
	public String zh() {
		return this.zh;
	}

}
