package onewindow.counter.intake;

import java.util.Map;
import java.util.Set;

import onewindow.casework.cases.CaseState;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** 行政许可法 Art. 32(3). */
class AmendmentRulesTests {

	@ParameterizedTest
	@EnumSource(names = { "RECEIVED", "CORRECTING" })
	void letsWhatWasEnteredWronglyBeCorrectedOnTheSpot(CaseState state) {
		assertThatCode(() -> AmendmentRules.requireNotAccepted(state)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "RECEIVED", "CORRECTING" })
	void entersNothingAnewOnceItIsAcceptedOrClosed(CaseState state) {
		assertThatThrownBy(() -> AmendmentRules.requireNotAccepted(state)).isInstanceOf(Conflict.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "channel", "receivedOn", "receivedOnReason", "handedIn" })
	void leavesTheReceiptAloneByWhichLimitsRun(String key) {
		assertThatThrownBy(() -> AmendmentRules.requireReceiptUntouched(Set.of("phone", key)))
			.isInstanceOf(InvalidInput.class);
	}

	@Test
	void findsWhatDiffersHoweverItIsTyped() {
		assertThat(AmendmentRules.changed(Map.of("a", 60, "b", "x", "c", "gone", "channel", "window"),
				Map.of("a", "60", "b", "y", "d", "new", "channel", "phone")))
			.containsExactly("b", "c", "d");
		assertThatThrownBy(() -> AmendmentRules.changed(Map.of("a", 60), Map.of("a", "60")))
			.isInstanceOf(InvalidInput.class);
	}

}
