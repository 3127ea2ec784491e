package onewindow.casework.substitution;

import java.time.LocalDate;
import java.util.Map;

/**
 * Somebody is stood in for.
 *
 * @param id unique
 * @param kind why
 * @param person for whom
 * @param startsOn the first day
 * @param endsOn the last day; where it was ended early, the day before that
 * @param reason why, as entered
 * @param enteredBy who entered it
 * @param substitutes the group of each post, and who stands in there
 */
public record Substitution(long id, SubstitutionKind kind, String person, LocalDate startsOn, LocalDate endsOn,
		String reason, String enteredBy, Map<String, String> substitutes) {

	/**
	 * Whether it holds on a day.
	 * @param day the day
	 * @return {@literal true} from the first day to the last
	 */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.startsOn) && !day.isAfter(this.endsOn);
	}

	/**
	 * Whether the person is away on a day.
	 * @param day the day
	 * @return {@literal false} for a standing arrangement
	 */
	public boolean isAbsenceOn(LocalDate day) {
		return this.kind == SubstitutionKind.ABSENCE && holdsOn(day);
	}

	boolean meets(LocalDate from, LocalDate to) {
		return !this.startsOn.isAfter(to) && !this.endsOn.isBefore(from);
	}

}
