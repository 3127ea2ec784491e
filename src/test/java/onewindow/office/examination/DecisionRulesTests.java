package onewindow.office.examination;

import java.util.List;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import org.junit.jupiter.api.Test;

import static onewindow.testing.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

/** 行政许可法 Art. 38. */
class DecisionRulesTests {

	@Test
	void letsNobodyDecideWhatTheyAccepted() {
		Actor actor = new Actor("s042", Set.of());

		refuses(() -> DecisionRules.requireNotAcceptor(actor, "s042"), "examination.acceptorDecides");
		assertThatCode(() -> DecisionRules.requireNotAcceptor(actor, "s043")).doesNotThrowAnyException();
		assertThatCode(() -> DecisionRules.requireNotAcceptor(actor, null)).as("accepted by silence")
			.doesNotThrowAnyException();
	}

	@Test
	void grantsNothingWhileAnythingIsOwed() {
		refuses(() -> DecisionRules.requireNothingOwed(List.of("食品安全管理制度目录")), "examination.stillOwed");
		assertThatCode(() -> DecisionRules.requireNothingOwed(List.of())).doesNotThrowAnyException();
	}

}
