package onewindow.office.hearing;

import java.time.LocalDate;

/**
 * That those concerned were told of their right to a hearing (行政许可法 Art. 47).
 *
 * @param actId the act by which they were
 * @param interestedParties who else is concerned
 * @param toldOn when, which does not count
 */
record HearingRight(long actId, String interestedParties, LocalDate toldOn) {
}
