package onewindow.casework.cards;

import onewindow.foundation.shared.CaseNumber;

/**
 * Nobody has explained a yellow card in time, in the transaction of the listener.
 *
 * @param cardId the card
 * @param number its case
 * @param unitId the unit whose head was to explain it
 * @param reason why it was booked, as people say it
 */
public record CardUnexplained(long cardId, CaseNumber number, String unitId, String reason) {

}
