package onewindow.speciallaw.licences;

import java.time.LocalDate;

/**
 * Whether forest land that was used for a time is forest again (森林法 Art. 38).
 *
 * @param actId the act by which it was seen
 * @param restored whether it is
 * @param findings what was seen
 * @param fixBy by when it must be, {@literal null} when it is
 */
record RestorationCheck(long actId, boolean restored, String findings, LocalDate fixBy) {
}
