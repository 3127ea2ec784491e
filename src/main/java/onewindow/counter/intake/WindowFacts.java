package onewindow.counter.intake;

import org.springframework.stereotype.Component;

/**
 * What became of applications at the window, by kind.
 *
 * @param acceptances those that were accepted
 * @param corrections those that were to be corrected
 * @param referrals those that were sent on
 */
@Component
record WindowFacts(Acceptances acceptances, CorrectionNotices corrections, Referrals referrals) {
}
