package onewindow.speciallaw.benefits;

import java.math.BigDecimal;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

class AmountRulesTests {

	@Test
	void paysNoMoreThanCountsAndCountsNoMoreThanWasClaimed() {
		BigDecimal hundred = new BigDecimal("100.00");

		assertThatCode(() -> AmountRules.requireWithinClaim(hundred, hundred, hundred)).doesNotThrowAnyException();
		refuses(() -> AmountRules.requireWithinClaim(hundred, new BigDecimal("100.01"), hundred),
				"benefits.aboveClaim");
		refuses(() -> AmountRules.requireWithinClaim(hundred, BigDecimal.TEN, hundred), "benefits.aboveEligible");
	}

	@Test
	void paysWhatWasWorkedOut() {
		assertThatCode(() -> AmountRules.requirePaidAsAssessed(BigDecimal.TEN, new BigDecimal("10.00")))
			.doesNotThrowAnyException();
		refuses(() -> AmountRules.requirePaidAsAssessed(BigDecimal.TEN, BigDecimal.ONE), "benefits.paidOtherwise");
	}

	@Test
	void letsNobodyLookAtTheirOwnSums() {
		Actor clerk = new Actor("medins-reviewer", Set.of());

		refuses(() -> AmountRules.requireOtherAssessor(clerk, "medins-reviewer"), "benefits.sameAssessor");
		assertThatCode(() -> AmountRules.requireOtherAssessor(clerk, "medins-verifier1")).doesNotThrowAnyException();
	}

}
