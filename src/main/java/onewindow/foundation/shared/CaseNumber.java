package onewindow.foundation.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a case (办件编号): {@code XL}, day of receipt, window, sequence of the day.
 * It is the business key of the case's process.
 *
 * @param value for example {@code XL20261123250001}
 */
public record CaseNumber(@JsonValue String value) {

	private static final Pattern FORM = Pattern.compile("XL\\d{8}\\d{2}\\d{4,}");

	public CaseNumber {
		if (value == null || !FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a case number: " + value);
		}
	}

	/**
	 * Composes a number.
	 * @param day the day on which the number is given out
	 * @param window the window, for example {@code W25}
	 * @param sequence counts from 1 per window and day
	 * @return the number
	 */
	public static CaseNumber of(LocalDate day, String window, int sequence) {
		return new CaseNumber(
				"XL%s%s%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), window.substring(1), sequence));
	}

	/**
	 * Whether a text has the form of a case number.
	 * @param text any text, or {@literal null}
	 * @return {@literal true} when {@link CaseNumber} would take it
	 */
	public static boolean isValid(String text) {
		return text != null && FORM.matcher(text).matches();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
