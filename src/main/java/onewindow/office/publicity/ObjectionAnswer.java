package onewindow.office.publicity;

import java.time.LocalDate;

/**
 * What those who objected were answered, before the decision.
 *
 * @param actId the act by which they were
 * @param content what was found and answered
 * @param answeredOn when
 */
record ObjectionAnswer(long actId, String content, LocalDate answeredOn) {
}
