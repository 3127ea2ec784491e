package onewindow.foundation.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * What people type, paste and scan, understood in one way at every door, whatever
 * keyboard, file or card reader it comes from. Nothing here asks which characters there
 * are: names are registered with characters that are younger than any version of Java.
 */
public final class TypedText {

	/** Signs that show nothing though their kind does not say so: fillers and joiners. */
	private static final String INVISIBLE = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

	/**
	 * Signs of no width that part nothing: they come with pasted text and mean nothing.
	 */
	private static final String OF_NO_WIDTH = "\u00AD\u200B\u2060\uFEFF";

	private static final Pattern DOTS = Pattern.compile("[•・．‧∙⋅･]");

	private TypedText() {
	}

	/**
	 * Brings a text to the form in which it is kept: composed (NFC), without signs of no
	 * width, and without blanks of any kind around it.
	 * @param typed as it came, never {@literal null}
	 * @return the text, empty when there are only blanks
	 */
	public static String tidy(String typed) {
		String composed = Normalizer.normalize(only(typed, c -> OF_NO_WIDTH.indexOf(c) < 0), Form.NFC);
		int from = 0;
		while (from < composed.length() && isBlank(composed.codePointAt(from))) {
			from += Character.charCount(composed.codePointAt(from));
		}
		int to = composed.length();
		while (to > from && isBlank(composed.codePointBefore(to)) && !isVariation(composed.codePointBefore(to))) {
			to -= Character.charCount(composed.codePointBefore(to));
		}
		return composed.substring(from, to);
	}

	/**
	 * Brings a number to its written form: digits and letters of full width become
	 * ordinary ones (NFKC), and blanks of any kind go, also those inside.
	 * @param typed as it came, never {@literal null}
	 * @return the number
	 */
	public static String compact(String typed) {
		return only(Normalizer.normalize(typed, Form.NFKC), c -> !isBlank(c));
	}

	/**
	 * Brings the name of somebody to the form in which it is kept: the dot within names
	 * of minorities is one sign (U+00B7), however it was typed.
	 * @param typed as it came, never {@literal null}
	 * @return the name, with blanks, apostrophes and hyphens as they are
	 */
	public static String name(String typed) {
		return DOTS.matcher(tidy(typed)).replaceAll("·");
	}

	/**
	 * Whether there is nothing to see in a text.
	 * @param typed as it came, never {@literal null}
	 * @return {@literal true} when it is empty or all of it blanks, of whatever kind
	 */
	public static boolean isBlank(String typed) {
		return typed.codePoints().allMatch(TypedText::isBlank);
	}

	private static boolean isBlank(int c) {
		return Character.isWhitespace(c) || isVariation(c) || INVISIBLE.indexOf(c) >= 0
				|| switch (Character.getType(c)) {
					case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
							Character.FORMAT ->
						true;
					default -> false;
				};
	}

	/**
	 * How long people find a text.
	 * @param text any text
	 * @return its characters; one outside the basic plane is one, and so is one with the
	 * selector of its variant
	 */
	public static int length(String text) {
		int[] all = text.codePoints().toArray();
		int length = 0;
		for (int i = 0; i < all.length; i++) {
			length += (i > 0 && isVariation(all[i]) && !isVariation(all[i - 1])) ? 0 : 1;
		}
		return length;
	}

	/**
	 * Whether a text holds what is no character, and cannot be shown to anybody:
	 * controls, among them those that turn the direction of what follows, halves of
	 * characters, and what everybody may use as they like.
	 * @param text any text; line breaks and tabulators are taken
	 * @return {@literal false} for every character, whatever version of Unicode knows it
	 */
	public static boolean hasNoCharacters(String text) {
		return text.codePoints().anyMatch(TypedText::isNoCharacter);
	}

	private static boolean isNoCharacter(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
			case Character.SURROGATE, Character.PRIVATE_USE -> true;
			default -> (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || c >= 0x202A && c <= 0x202E
					|| c >= 0x2066 && c <= 0x2069;
		};
	}

	private static boolean isVariation(int c) {
		return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
	}

	private static String only(String text, IntPredicate wanted) {
		return text.codePoints()
			.filter(wanted)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
