package onewindow.office.statement;

import java.util.Optional;

import onewindow.casework.cases.CaseState;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;

/**
 * When a statement is taken, and what it asks of the decision (行政许可法 Art. 7, 36).
 */
final class StatementRules {

	private StatementRules() {
	}

	/**
	 * Takes it at any time before the decision: whoever handles the case hears it.
	 * @throws Conflict when the case is decided or closed
	 */
	static void requireUndecided(CaseState state) {
		if (!state.pending()) {
			throw new Conflict(StatementRefusal.ALREADY_DECIDED, state.zh());
		}
	}

	/**
	 * The decision says whether what was stated is followed, and why.
	 * @throws InvalidInput when something was stated and is not answered
	 */
	static void requireAnswered(boolean stated, Optional<String> answer) {
		if (stated && answer.isEmpty()) {
			throw new InvalidInput("statementAnswer", StatementRefusal.NOT_ANSWERED);
		}
	}

}
