package onewindow.counter.intake;

import java.time.LocalDate;

/**
 * An applicant who was sent on to another unit (首问负责制).
 *
 * @param actId the act by which that was done
 * @param targetUnit the unit that takes over, by its slug
 * @param reason why
 * @param referredBy who did it
 * @param referredOn when
 * @param confirmedAct the act by which the unit confirmed, {@literal null} while it has
 * not
 */
record Referral(long actId, String targetUnit, String reason, String referredBy, LocalDate referredOn,
		Long confirmedAct) {
}
