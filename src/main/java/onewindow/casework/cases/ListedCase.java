package onewindow.casework.cases;

import java.time.Instant;

import onewindow.foundation.shared.CaseNumber;

/**
 * A case in a list.
 *
 * @param number its number
 * @param itemName what is applied for
 * @param state how far it has come
 * @param applicant who applies
 * @param what what was last done that concerns the list
 * @param at when
 */
public record ListedCase(CaseNumber number, String itemName, CaseState state, String applicant, String what,
		Instant at) {
}
