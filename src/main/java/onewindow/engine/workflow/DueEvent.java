package onewindow.engine.workflow;

import java.time.OffsetDateTime;

/**
 * Something that became due.
 *
 * @param at when it was due
 * @param caseNumber in which case
 * @param element the element of the model
 * @param title its name
 */
public record DueEvent(OffsetDateTime at, String caseNumber, String element, String title) {
}
