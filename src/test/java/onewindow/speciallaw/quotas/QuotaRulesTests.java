package onewindow.speciallaw.quotas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import onewindow.foundation.shared.CaseNumber;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

class QuotaRulesTests {

	private static final CaseNumber FIRST = new CaseNumber("XL20260302180001");

	private static final CaseNumber SECOND = new CaseNumber("XL20260302180002");

	@Test
	void letsWhoeverWasAcceptedFirstGoFirst() {
		assertThatCode(() -> QuotaRules.requireTurn(FIRST, List.of(FIRST, SECOND), Optional.empty()))
			.doesNotThrowAnyException();
		assertThatCode(() -> QuotaRules.requireTurn(SECOND, List.of(FIRST, SECOND), Optional.of("抢险")))
			.doesNotThrowAnyException();
		refuses(() -> QuotaRules.requireTurn(SECOND, List.of(FIRST, SECOND), Optional.empty()), "quotas.outOfTurn");
	}

	@Test
	void grantsUpToTheLimitAndNothingWithoutOne() {
		assertThatCode(() -> QuotaRules.requireWithinLimit(BigDecimal.TEN, Optional.of(new BigDecimal("30")),
				new BigDecimal("20")))
			.doesNotThrowAnyException();
		refuses(() -> QuotaRules.requireWithinLimit(BigDecimal.TEN, Optional.of(new BigDecimal("30")),
				new BigDecimal("20.1")), "quotas.notEnoughLeft");
		refuses(() -> QuotaRules.requireWithinLimit(BigDecimal.ONE, Optional.empty(), BigDecimal.ZERO),
				"quotas.noLimit");
	}

}
