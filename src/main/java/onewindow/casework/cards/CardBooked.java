package onewindow.casework.cards;

import onewindow.foundation.shared.CaseNumber;

/**
 * A card that was booked.
 *
 * @param number the case
 * @param card the card
 */
public record CardBooked(CaseNumber number, Card card) {

}
