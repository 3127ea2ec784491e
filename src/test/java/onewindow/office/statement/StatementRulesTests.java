package onewindow.office.statement;

import java.util.Optional;

import onewindow.casework.cases.CaseState;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** 行政许可法 Art. 7, 36. */
class StatementRulesTests {

	@ParameterizedTest
	@EnumSource(names = { "RECEIVED", "CORRECTING", "ACCEPTED" })
	void hearsWhoeverMayBeRefusedBeforeTheDecision(CaseState state) {
		assertThatCode(() -> StatementRules.requireUndecided(state)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "RECEIVED", "CORRECTING", "ACCEPTED" })
	void leavesWhatComesLaterToTheRemedies(CaseState state) {
		assertThatThrownBy(() -> StatementRules.requireUndecided(state)).isInstanceOf(Conflict.class)
			.hasMessageContaining("救济途径");
	}

	@Test
	void makesNoDecisionThatLeavesAStatementUnanswered() {
		assertThatThrownBy(() -> StatementRules.requireAnswered(true, Optional.empty()))
			.isInstanceOf(InvalidInput.class)
			.hasMessageContaining("是否采纳");
		assertThatCode(() -> StatementRules.requireAnswered(true, Optional.of("不予采纳。"))).doesNotThrowAnyException();
		assertThatCode(() -> StatementRules.requireAnswered(false, Optional.empty())).doesNotThrowAnyException();
	}

}
