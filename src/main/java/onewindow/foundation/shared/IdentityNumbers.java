package onewindow.foundation.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks the citizen identity number (GB 11643) and the unified social credit code (GB
 * 32100-2015).
 */
public final class IdentityNumbers {

	private static final Pattern OF_PEOPLE = Pattern.compile("[0-9]{17}[0-9X]");

	private static final Pattern HMT = Pattern.compile("8[123]");

	/** What begins like this is another card than a citizen's. */
	private static final Pattern RESIDENTS = Pattern.compile("8[123]|9");

	private static final Pattern FORMER_FOREIGN = Pattern
		.compile("[A-Z]{3}[0-9]{6}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{2}");

	private static final Pattern AREA = Pattern.compile("[0-9]{6}");

	/** Nobody born before has applied for anything since there are numbers. */
	private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

	/**
	 * Whoever registers, and what kinds of organisation it registers (GB 32100-2015,
	 * table 2).
	 */
	private static final Map<Character, String> BODIES = Map.ofEntries(Map.entry('1', "1239"), Map.entry('2', "19"),
			Map.entry('3', "123459"), Map.entry('4', "19"), Map.entry('5', "1239"), Map.entry('6', "129"),
			Map.entry('7', "129"), Map.entry('8', "19"), Map.entry('9', "1239"), Map.entry('A', "19"),
			Map.entry('N', "1239"), Map.entry('Y', "1"));

	private static final int[] CITIZEN_WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CITIZEN_CHECKS = "10X98765432";

	private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] CREDIT_WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private IdentityNumbers() {
	}

	/**
	 * Brings a number to the written form: no blanks, no full width, upper case.
	 * @param number as typed, never {@literal null}
	 * @return the written form
	 */
	public static String normalise(String number) {
		return TypedText.compact(number).toUpperCase(Locale.ROOT);
	}

	/**
	 * What is wrong with a citizen identity number, GB 11643.
	 * @param number the normalised number
	 * @param today nobody is born after this day
	 * @return the flaw in Chinese, empty when there is none
	 */
	public static Optional<Refusal> citizenFlaw(String number, LocalDate today) {
		if (!OF_PEOPLE.matcher(number).matches()) {
			return Optional.of(IdentityRefusal.CITIZEN_NUMBER_FORM);
		}
		if (RESIDENTS.matcher(number).lookingAt() || !Areas.isInAProvince(number)) {
			return Optional.of(IdentityRefusal.CITIZEN_AREA);
		}
		return birthOrCheckFlaw(number, today);
	}

	/**
	 * What is wrong with the number of a residence permit for people from Hong Kong,
	 * Macao or Taiwan: built like a citizen's, with an area of its own (港澳台居民居住证申领发放办法
	 * Art. 6).
	 * @param number the normalised number
	 * @param today nobody is born after this day
	 * @return the flaw, empty when there is none
	 */
	public static Optional<Refusal> hmtResidenceFlaw(String number, LocalDate today) {
		return (OF_PEOPLE.matcher(number).matches() && HMT.matcher(number).lookingAt())
				? birthOrCheckFlaw(number, today) : Optional.of(IdentityRefusal.HMT_RESIDENCE_FORM);
	}

	/**
	 * What is wrong with the number of a foreigner's permanent residence card: since 2023
	 * eighteen signs, of which the first is 9, the next two are the province that took
	 * the application, and the rest is checked like a citizen's; before that three
	 * letters and twelve digits, of which the fifth to the tenth are the date of birth.
	 * @param number the normalised number
	 * @param today nobody is born after this day
	 * @return the flaw, empty when there is none
	 */
	public static Optional<Refusal> foreignResidenceFlaw(String number, LocalDate today) {
		if (OF_PEOPLE.matcher(number).matches() && number.startsWith("9") && Areas.isInAProvince(number.substring(1))) {
			return birthOrCheckFlaw(number, today);
		}
		return FORMER_FOREIGN.matcher(number).matches() ? Optional.empty()
				: Optional.of(IdentityRefusal.FOREIGN_RESIDENCE_FORM);
	}

	private static Optional<Refusal> birthOrCheckFlaw(String number, LocalDate today) {
		LocalDate born;
		try {
			born = LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
		}
		catch (DateTimeException ex) {
			return Optional.of(IdentityRefusal.CITIZEN_BIRTH_DATE);
		}
		if (born.isBefore(OLDEST)) {
			return Optional.of(IdentityRefusal.CITIZEN_BORN_LONG_AGO);
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
		if (!BODIES.containsKey(code.charAt(0)) || BODIES.get(code.charAt(0)).indexOf(code.charAt(1)) < 0) {
			return Optional.of(IdentityRefusal.CREDIT_CODE_BODY);
		}
		String area = code.substring(2, 8);
		if (!AREA.matcher(area).matches() || !Areas.canRegister(area)) {
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
