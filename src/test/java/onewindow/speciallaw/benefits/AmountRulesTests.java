package onewindow.speciallaw.benefits;

import java.util.Set;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.NotAllowed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AmountRulesTests {

	@Test
	void letsNobodyLookAtTheirOwnSums() {
		Actor clerk = new Actor("medins-reviewer", Set.of());

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> AmountRules.requireOtherAssessor(clerk, "medins-reviewer"))
			.withMessageContaining("不得复核自己的核算");
		assertThatCode(() -> AmountRules.requireOtherAssessor(clerk, "medins-verifier1")).doesNotThrowAnyException();
	}

}
