package onewindow.casework.cards;

import java.time.LocalDate;

/**
 * What followed a card (rules of the centre, 2.9): the head's explanation of a yellow
 * one, the talk after a red one.
 *
 * @param cardId the card
 * @param text the explanation, or what was talked about
 * @param talkedWith with whom, {@literal null} for an explanation
 * @param commitment what was promised, {@literal null} for an explanation
 * @param answeredBy who explained, or led the talk
 * @param answeredOn when
 */
public record CardAnswer(long cardId, String text, String talkedWith, String commitment, String answeredBy,
		LocalDate answeredOn) {
}
