package onewindow.speciallaw.licences;

import java.time.LocalDate;

/**
 * For how long a licence is applied for.
 *
 * @param startOn its first day, {@literal null} when that is the day of the decision
 * @param endOn its last day, {@literal null} when it is applied for by months
 * @param months from the first day, {@literal null} when a last day is named
 */
public record AppliedTerm(LocalDate startOn, LocalDate endOn, Integer months) {
}
