package onewindow.foundation.shared;

/**
 * How personal data is shown to people who need not see it whole.
 */
public final class Masking {

	private Masking() {
	}

	/**
	 * Masks a name but for its first sign, by which those who know the person know whom
	 * it means.
	 * @param name of a person or an organisation
	 * @return the masked name
	 */
	public static String maskName(String name) {
		int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
		return name.substring(0, first) + "**";
	}

	/**
	 * Masks a number, an address or a mailbox, leaving what lets its owner recognise it.
	 * @param text any text, or {@literal null}
	 * @return the masked text, {@literal null} for {@literal null}
	 */
	public static String mask(String text) {
		if (text == null) {
			return null;
		}
		int at = text.indexOf('@');
		if (at >= 0) {
			return text.substring(0, Math.min(1, at)) + "***" + text.substring(at);
		}
		int head = Math.min(3, text.length() / 3);
		int tail = Math.min(4, (text.length() + 1) / 3);
		return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
	}

}
