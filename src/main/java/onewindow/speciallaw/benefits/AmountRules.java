package onewindow.speciallaw.benefits;

import java.math.BigDecimal;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

/**
 * What amounts must keep to. All are in yuan.
 */
final class AmountRules {

	private AmountRules() {
	}

	/**
	 * What counts is part of what was claimed, and no more is paid than counts.
	 * @param claimed what was claimed
	 * @param eligible what counts
	 * @param amount what is to be paid
	 * @throws InvalidInput naming what is too much
	 */
	static void requireWithinClaim(BigDecimal claimed, BigDecimal eligible, BigDecimal amount) {
		if (eligible.compareTo(claimed) > 0) {
			throw new InvalidInput("eligibleAmount", BenefitsRefusal.ABOVE_CLAIM, claimed.toPlainString());
		}
		if (amount.compareTo(eligible) > 0) {
			throw new InvalidInput("amount", BenefitsRefusal.ABOVE_ELIGIBLE, eligible.toPlainString());
		}
	}

	/**
	 * Two look at it (岗位责任制).
	 * @param actor who looks at it again
	 * @param assessor who worked it out
	 * @throws NotAllowed when the two are one
	 */
	static void requireOtherAssessor(Actor actor, String assessor) {
		if (actor.id().equals(assessor)) {
			throw new NotAllowed(BenefitsRefusal.SAME_ASSESSOR);
		}
	}

	/**
	 * What is paid is what was worked out.
	 * @param assessed what was worked out
	 * @param paid what was paid
	 * @throws InvalidInput when the two differ
	 */
	static void requirePaidAsAssessed(BigDecimal assessed, BigDecimal paid) {
		if (assessed.compareTo(paid) != 0) {
			throw new InvalidInput("paidAmount", BenefitsRefusal.PAID_OTHERWISE, assessed.toPlainString());
		}
	}

}
