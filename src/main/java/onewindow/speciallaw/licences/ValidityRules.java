package onewindow.speciallaw.licences;

import java.time.LocalDate;

/**
 * From when until when a licence holds: for the days that were applied for, or for so
 * many months from the decision.
 */
final class ValidityRules {

	private ValidityRules() {
	}

	/**
	 * The first day.
	 * @param applied the term applied for
	 * @param today the day of the decision
	 * @return the day applied for, but not before the decision
	 */
	static LocalDate from(AppliedTerm applied, LocalDate today) {
		return (applied.startOn() == null || applied.startOn().isBefore(today)) ? today : applied.startOn();
	}

	/**
	 * The last day.
	 * @param applied the term applied for
	 * @param from the first day
	 * @return the day applied for, but not before the first
	 */
	static LocalDate until(AppliedTerm applied, LocalDate from) {
		if (applied.endOn() != null) {
			return applied.endOn().isBefore(from) ? from : applied.endOn();
		}
		return from.plusMonths(applied.months()).minusDays(1);
	}

}
