package onewindow.benefits;

import java.math.BigDecimal;

import onewindow.shared.Actor;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;

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
	static void isNotTooMuch(BigDecimal claimed, BigDecimal eligible, BigDecimal amount) {
		if (eligible.compareTo(claimed) > 0) {
			throw new InvalidInput("eligibleAmount", "纳入范围的金额不得大于申报的%s元".formatted(claimed.toPlainString()));
		}
		if (amount.compareTo(eligible) > 0) {
			throw new InvalidInput("amount", "核定金额不得大于纳入范围的%s元".formatted(eligible.toPlainString()));
		}
	}

	/**
	 * Two look at it (岗位责任制).
	 * @param actor who looks at it again
	 * @param assessor who worked it out
	 * @throws NotAllowed when the two are one
	 */
	static void isAnother(Actor actor, String assessor) {
		if (actor.id().equals(assessor)) {
			throw new NotAllowed("核算人不得复核自己的核算，请由其他人员办理");
		}
	}

	/**
	 * What is paid is what was worked out.
	 * @param assessed what was worked out
	 * @param paid what was paid
	 * @throws InvalidInput when the two differ
	 */
	static void isPaidAsAssessed(BigDecimal assessed, BigDecimal paid) {
		if (assessed.compareTo(paid) != 0) {
			throw new InvalidInput("paidAmount", "拨付金额应当等于核定金额%s元".formatted(assessed.toPlainString()));
		}
	}

}
