package onewindow.quotas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import onewindow.shared.CaseNumber;
import onewindow.shared.InvalidInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuotaRulesTests {

	private static final CaseNumber FIRST = new CaseNumber("XL20260302180001");

	private static final CaseNumber SECOND = new CaseNumber("XL20260302180002");

	@Test
	void letsWhoeverWasAcceptedFirstGoFirst() {
		assertThatCode(() -> QuotaRules.isItsTurn(FIRST, List.of(FIRST, SECOND), Optional.empty()))
			.doesNotThrowAnyException();
		assertThatCode(() -> QuotaRules.isItsTurn(SECOND, List.of(FIRST, SECOND), Optional.of("抢险")))
			.doesNotThrowAnyException();
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> QuotaRules.isItsTurn(SECOND, List.of(FIRST, SECOND), Optional.empty()))
			.withMessageContaining("XL20260302180001等1件");
	}

	@Test
	void grantsUpToTheLimitAndNothingWithoutOne() {
		assertThatCode(
				() -> QuotaRules.isWithin(BigDecimal.TEN, Optional.of(new BigDecimal("30")), new BigDecimal("20")))
			.doesNotThrowAnyException();
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(
				() -> QuotaRules.isWithin(BigDecimal.TEN, Optional.of(new BigDecimal("30")), new BigDecimal("20.1")))
			.withMessageContaining("只剩9.9");
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> QuotaRules.isWithin(BigDecimal.ONE, Optional.empty(), BigDecimal.ZERO))
			.withMessageContaining("尚未录入");
	}

}
