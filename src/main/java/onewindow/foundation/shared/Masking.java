package onewindow.foundation.shared;

/**
 * How personal data is shown to people who need not see it whole.
 */
public final class Masking {

	private Masking() {
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
