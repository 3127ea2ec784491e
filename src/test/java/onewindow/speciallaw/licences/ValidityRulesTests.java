package onewindow.speciallaw.licences;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValidityRulesTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

	@Test
	void holdsForTheDaysAppliedForButNotBeforeTheDecision() {
		assertThat(ValidityRules.from(startingOn("2026-03-15"), TODAY)).isEqualTo("2026-03-15");
		assertThat(ValidityRules.from(startingOn("2026-03-01"), TODAY)).isEqualTo(TODAY);
		assertThat(ValidityRules.until(endingOn("2026-03-31"), TODAY)).isEqualTo("2026-03-31");
		assertThat(ValidityRules.until(endingOn("2026-03-01"), TODAY)).isEqualTo(TODAY);
	}

	@Test
	void holdsForTheMonthsAppliedFor() {
		assertThat(ValidityRules.until(new AppliedTerm(null, null, 24), TODAY)).isEqualTo("2028-03-09");
	}

	private static AppliedTerm startingOn(String day) {
		return new AppliedTerm(LocalDate.parse(day), null, 1);
	}

	private static AppliedTerm endingOn(String day) {
		return new AppliedTerm(null, LocalDate.parse(day), null);
	}

}
