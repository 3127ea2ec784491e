package onewindow.examination;

import java.util.List;

import onewindow.shared.Actor;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;

/**
 * Who may decide, and when a licence may be granted (行政许可法 Art. 38).
 */
final class DecisionRules {

	private DecisionRules() {
	}

	/**
	 * Nobody decides what they accepted themselves.
	 * @param actor who decides
	 * @param acceptor who accepted
	 * @throws NotAllowed when the two are one
	 */
	static void isNotTheAcceptor(Actor actor, String acceptor) {
		if (actor.id().equals(acceptor)) {
			throw new NotAllowed("受理人不得作出决定，请由其他审批人员办理");
		}
	}

	/**
	 * A grant waits until everything deferred has come (容缺后补); a refusal waits for
	 * nothing.
	 * @param owed the names of what has not come
	 * @throws InvalidInput naming them
	 */
	static void nothingIsOwed(List<String> owed) {
		if (!owed.isEmpty()) {
			throw new InvalidInput("decision", "容缺材料尚未补齐，不能准予：%s".formatted(String.join("、", owed)));
		}
	}

}
