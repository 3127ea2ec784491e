package onewindow.speciallaw.licences;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

/** 森林法 Art. 38. */
class RestorationRulesTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

	@Test
	void givesWhoeverHasNotRestoredTheLandADayInTheFuture() {
		refuses(() -> RestorationRules.requireTimeToRestore(false, Optional.empty(), TODAY), "licences.fixBy");
		refuses(() -> RestorationRules.requireTimeToRestore(false, Optional.of(TODAY), TODAY), "licences.fixBy");
		assertThatCode(() -> RestorationRules.requireTimeToRestore(false, Optional.of(TODAY.plusDays(1)), TODAY))
			.doesNotThrowAnyException();
	}

	@Test
	void asksNothingMoreOfWhoeverHasRestoredIt() {
		assertThatCode(() -> RestorationRules.requireTimeToRestore(true, Optional.empty(), TODAY))
			.doesNotThrowAnyException();
	}

}
