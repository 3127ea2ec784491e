package onewindow.casework.cards;

import onewindow.foundation.shared.CaseNumber;

/**
 * A card was booked, in the transaction of the listener.
 *
 * @param number the case
 * @param card the card
 */
public record CardBooked(CaseNumber number, Card card) {

}
