package onewindow.speciallaw.quotas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.InvalidInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuotaRulesTests {

	private static final CaseNumber FIRST = new CaseNumber("XL20260302180001");

	private static final CaseNumber SECOND = new CaseNumber("XL20260302180002");

	@Test
	void letsWhoeverWasAcceptedFirstGoFirst() {
		assertThatCode(() -> QuotaRules.requireTurn(FIRST, List.of(FIRST, SECOND), Optional.empty()))
			.doesNotThrowAnyException();
		assertThatCode(() -> QuotaRules.requireTurn(SECOND, List.of(FIRST, SECOND), Optional.of("抢险")))
			.doesNotThrowAnyException();
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> QuotaRules.requireTurn(SECOND, List.of(FIRST, SECOND), Optional.empty()))
			.withMessageContaining("XL20260302180001等1件");
	}

	@Test
	void grantsUpToTheLimitAndNothingWithoutOne() {
		assertThatCode(() -> QuotaRules.requireWithinLimit(BigDecimal.TEN, Optional.of(new BigDecimal("30")),
				new BigDecimal("20")))
			.doesNotThrowAnyException();
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> QuotaRules.requireWithinLimit(BigDecimal.TEN, Optional.of(new BigDecimal("30")),
					new BigDecimal("20.1")))
			.withMessageContaining("只剩9.9");
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> QuotaRules.requireWithinLimit(BigDecimal.ONE, Optional.empty(), BigDecimal.ZERO))
			.withMessageContaining("尚未录入");
	}

}
