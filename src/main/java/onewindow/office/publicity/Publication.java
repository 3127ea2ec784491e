package onewindow.office.publicity;

import java.time.LocalDate;

/**
 * What of a case was published for objections (公示).
 *
 * @param actId the act by which it was
 * @param content what
 * @param place where and how
 * @param publishedOn when, which does not count
 */
record Publication(long actId, String content, String place, LocalDate publishedOn) {
}
