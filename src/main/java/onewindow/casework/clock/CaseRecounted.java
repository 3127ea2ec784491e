package onewindow.casework.clock;

import onewindow.foundation.shared.CaseNumber;

/**
 * The calendar has changed, and a case is counted anew: whoever keeps dates of their own
 * counts them too, in the same transaction.
 *
 * @param number the case
 */
public record CaseRecounted(CaseNumber number) {

}
