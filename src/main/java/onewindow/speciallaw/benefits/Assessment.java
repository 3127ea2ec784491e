package onewindow.speciallaw.benefits;

import java.math.BigDecimal;

/**
 * What was worked out of a claim, in yuan.
 *
 * @param actId the act by which it was
 * @param eligible what counts of what was claimed
 * @param amount what is to be paid
 * @param reason how it was worked out
 * @param assessedBy who did it
 */
record Assessment(long actId, BigDecimal eligible, BigDecimal amount, String reason, String assessedBy) {
}
