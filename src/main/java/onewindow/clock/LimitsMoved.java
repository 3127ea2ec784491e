package onewindow.clock;

import onewindow.shared.CaseNumber;

/**
 * The limits of which an applicant was told have moved with the calendar.
 *
 * @param number the case
 */
public record LimitsMoved(CaseNumber number) {

}
