package onewindow.speciallaw.quotas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.InvalidInput;

/**
 * When something of which there is not enough for all may be granted.
 */
final class QuotaRules {

	private QuotaRules() {
	}

	/**
	 * Who was accepted first is granted first (行政许可法 Art. 57).
	 * @param number the case to be granted
	 * @param queue the cases that wait, in the order of acceptance
	 * @param reason why this one is granted before its turn, if it is
	 * @throws InvalidInput when others come first and no reason is given
	 */
	static void requireTurn(CaseNumber number, List<CaseNumber> queue, Optional<String> reason) {
		int before = queue.indexOf(number);
		if (before > 0 && reason.isEmpty()) {
			throw new InvalidInput("outOfOrderReason", QuotasRefusal.OUT_OF_TURN, queue.get(0), before);
		}
	}

	/**
	 * No more is granted than the year allows (森林法 Art. 59).
	 * @param amount what is applied for
	 * @param limit the year's limit
	 * @param used what was granted this year
	 * @throws InvalidInput when nobody has entered a limit, or it would be passed
	 */
	static void requireWithinLimit(BigDecimal amount, Optional<BigDecimal> limit, BigDecimal used) {
		BigDecimal left = limit.orElseThrow(() -> new InvalidInput("decision", QuotasRefusal.NO_LIMIT)).subtract(used);
		if (amount.compareTo(left) > 0) {
			throw new InvalidInput("decision", QuotasRefusal.NOT_ENOUGH_LEFT,
					amount.stripTrailingZeros().toPlainString(), left.stripTrailingZeros().toPlainString());
		}
	}

}
