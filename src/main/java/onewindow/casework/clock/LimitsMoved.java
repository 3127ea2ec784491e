package onewindow.casework.clock;

import onewindow.foundation.shared.CaseNumber;

/**
 * The limits of which an applicant was told have moved with the calendar.
 *
 * @param number the case
 */
public record LimitsMoved(CaseNumber number) {

}
