package onewindow.clock;

import onewindow.shared.CaseNumber;

/**
 * A card was booked, in the transaction of the listener.
 *
 * @param number the case
 * @param card the card
 */
public record CardBooked(CaseNumber number, Card card) {

}
