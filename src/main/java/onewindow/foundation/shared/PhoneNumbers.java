package onewindow.foundation.shared;

import java.util.regex.Pattern;

/**
 * Telephone numbers of applicants. Many applicants are old: a landline is as good as a
 * mobile phone.
 */
public final class PhoneNumbers {

	private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

	private static final Pattern LANDLINE = Pattern.compile("(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,5})?");

	private PhoneNumbers() {
	}

	/**
	 * Brings a number to the written form: no blanks, no country code, a mobile number
	 * without hyphens.
	 * @param number as typed, never {@literal null}
	 * @return the written form
	 */
	public static String normalise(String number) {
		String bare = TypedText.compact(number).replaceFirst("^\\+?86-?(?=1[3-9]|0)", "");
		String joined = bare.replace("-", "");
		return MOBILE.matcher(joined).matches() ? joined : bare;
	}

	/**
	 * Whether a number can receive a short message.
	 * @param number the normalised number
	 * @return {@literal true} for a mainland mobile number
	 */
	public static boolean isMobile(String number) {
		return MOBILE.matcher(number).matches();
	}

	/**
	 * Whether a number is a telephone number at all.
	 * @param number the normalised number
	 * @return {@literal true} for a mobile number or a landline
	 */
	public static boolean isValid(String number) {
		return isMobile(number) || LANDLINE.matcher(number).matches();
	}

}
