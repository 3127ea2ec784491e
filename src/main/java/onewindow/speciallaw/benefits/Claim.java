package onewindow.speciallaw.benefits;

import java.math.BigDecimal;

/**
 * What an applicant claims.
 *
 * @param amount in yuan
 * @param thirdParty whether somebody else may have to pay (社会保险法 Art. 30)
 */
record Claim(BigDecimal amount, boolean thirdParty) {
}
