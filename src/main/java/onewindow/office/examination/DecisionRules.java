package onewindow.office.examination;

import java.util.List;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

/**
 * Who may decide, and when a licence may be granted (行政许可法 Art. 38).
 */
final class DecisionRules {

	private DecisionRules() {
	}

	/**
	 * Nobody decides what they accepted themselves.
	 * @param actor who decides
	 * @param acceptor who dealt with the application at the window, or {@literal null}
	 * @throws NotAllowed when the two are one
	 */
	static void requireNotAcceptor(Actor actor, String acceptor) {
		if (actor.id().equals(acceptor)) {
			throw new NotAllowed(ExaminationRefusal.ACCEPTOR_DECIDES);
		}
	}

	/**
	 * A grant waits until everything deferred has come (容缺后补); a refusal waits for
	 * nothing.
	 * @param owed the names of what has not come
	 * @throws InvalidInput naming them
	 */
	static void requireNothingOwed(List<String> owed) {
		if (!owed.isEmpty()) {
			throw new InvalidInput("decision", ExaminationRefusal.STILL_OWED, String.join("、", owed));
		}
	}

}
