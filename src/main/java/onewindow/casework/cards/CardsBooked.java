package onewindow.casework.cards;

import java.util.List;

/**
 * Cards were booked, in the transaction of the listener.
 *
 * @param cards the cards of one act that are new, never empty
 */
public record CardsBooked(List<CardBooked> cards) {

}
