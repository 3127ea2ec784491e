package onewindow.licences;

import java.math.BigDecimal;
import java.time.LocalDate;

import onewindow.cases.Act;

/**
 * From when until when a licence holds: for the days that were applied for, or for so
 * many months from the decision.
 */
final class ValidityRules {

	private ValidityRules() {
	}

	/**
	 * The first day.
	 * @param applied the application
	 * @param today the day of the decision
	 * @return the day applied for, but not before the decision
	 */
	static LocalDate from(Act applied, LocalDate today) {
		String start = applied.text("startOn");
		return (start.isEmpty() || LocalDate.parse(start).isBefore(today)) ? today : LocalDate.parse(start);
	}

	/**
	 * The last day.
	 * @param applied the application
	 * @param from the first day
	 * @return the day applied for, but not before the first
	 * @throws IllegalStateException when the item asks for neither a last day nor months
	 */
	static LocalDate until(Act applied, LocalDate from) {
		String end = applied.text("endOn");
		if (!end.isEmpty()) {
			return LocalDate.parse(end).isBefore(from) ? from : LocalDate.parse(end);
		}
		String months = applied.text("useTermMonths");
		if (months.isEmpty()) {
			throw new IllegalStateException("The item asks for no term: give it the field endOn or useTermMonths");
		}
		return from.plusMonths(new BigDecimal(months).longValue()).minusDays(1);
	}

}
