package onewindow.foundation.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks the citizen identity number (GB 11643) and the unified social credit code (GB
 * 32100-2015).
 */
public final class IdentityNumbers {

	private static final int[] CITIZEN_WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CITIZEN_CHECKS = "10X98765432";

	private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] CREDIT_WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private IdentityNumbers() {
	}

	/**
	 * Brings a number to the written form: no blanks, upper case.
	 * @param number as typed, never {@literal null}
	 * @return the written form
	 */
	public static String normalise(String number) {
		return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

	/**
	 * What is wrong with a citizen identity number, GB 11643.
	 * @param number the normalised number
	 * @param today nobody is born after this day
	 * @return the flaw in Chinese, empty when there is none
	 */
	public static Optional<Refusal> citizenFlaw(String number, LocalDate today) {
		if (!number.matches("\\d{17}[\\dX]")) {
			return Optional.of(IdentityRefusal.CITIZEN_NUMBER_FORM);
		}
		LocalDate born;
		try {
			born = LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
		}
		catch (DateTimeException ex) {
			return Optional.of(IdentityRefusal.CITIZEN_BIRTH_DATE);
		}
		if (born.isAfter(today)) {
			return Optional.of(IdentityRefusal.CITIZEN_BORN_LATER);
		}
		return (citizenCheck(number) == number.charAt(17)) ? Optional.empty()
				: Optional.of(IdentityRefusal.CITIZEN_CHECK_DIGIT);
	}

	/**
	 * What is wrong with a unified social credit code, GB 32100-2015. The check of the
	 * inner organisation code is left out on purpose: older codes in use fail it.
	 * @param code the normalised code
	 * @return the flaw in Chinese, empty when there is none
	 */
	public static Optional<Refusal> creditCodeFlaw(String code) {
		if (code.length() != 18 || code.chars().anyMatch(c -> CREDIT_ALPHABET.indexOf(c) < 0)) {
			return Optional.of(IdentityRefusal.CREDIT_CODE_FORM);
		}
		if (!code.substring(2, 8).matches("\\d{6}")) {
			return Optional.of(IdentityRefusal.CREDIT_CODE_AUTHORITY);
		}
		int sum = 0;
		for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
			sum += CREDIT_ALPHABET.indexOf(code.charAt(i)) * CREDIT_WEIGHTS[i];
		}
		char check = CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
		return (check == code.charAt(17)) ? Optional.empty() : Optional.of(IdentityRefusal.CREDIT_CODE_CHECK_DIGIT);
	}

	private static char citizenCheck(String number) {
		int sum = 0;
		for (int i = 0; i < CITIZEN_WEIGHTS.length; i++) {
			sum += (number.charAt(i) - '0') * CITIZEN_WEIGHTS[i];
		}
		return CITIZEN_CHECKS.charAt(sum % 11);
	}

	private static int digits(String number, int from, int to) {
		return Integer.parseInt(number.substring(from, to));
	}

}
