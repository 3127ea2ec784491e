package onewindow.office.publicity;

import java.time.LocalDate;

/**
 * An objection to what was published.
 *
 * @param actId the act by which it was recorded
 * @param publicationAct the publication to which it objects
 * @param objector who objects
 * @param content what
 * @param recordedOn when
 */
record Objection(long actId, long publicationAct, String objector, String content, LocalDate recordedOn) {
}
