package onewindow.licences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import onewindow.cases.Act;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ValidityRulesTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

	@Test
	void holdsForTheDaysAppliedForButNotBeforeTheDecision() {
		assertThat(ValidityRules.from(applied(Map.of("startOn", "2026-03-15")), TODAY)).isEqualTo("2026-03-15");
		assertThat(ValidityRules.from(applied(Map.of("startOn", "2026-03-01")), TODAY)).isEqualTo(TODAY);
		assertThat(ValidityRules.until(applied(Map.of("endOn", "2026-03-31")), TODAY)).isEqualTo("2026-03-31");
		assertThat(ValidityRules.until(applied(Map.of("endOn", "2026-03-01")), TODAY)).isEqualTo(TODAY);
	}

	@Test
	void holdsForTheMonthsAppliedFor() {
		assertThat(ValidityRules.until(applied(Map.of("useTermMonths", 24)), TODAY)).isEqualTo("2028-03-09");
	}

	@Test
	void needsATerm() {
		assertThatIllegalStateException().isThrownBy(() -> ValidityRules.until(applied(Map.of()), TODAY));
	}

	private static Act applied(Map<String, Object> answers) {
		return new Act(1, "StartEvent_Applied", "登记申请", "s036", Instant.EPOCH, answers);
	}

}
