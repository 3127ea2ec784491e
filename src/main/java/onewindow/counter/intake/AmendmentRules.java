package onewindow.counter.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import onewindow.casework.cases.CaseState;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;

/**
 * Correcting on the spot what was entered wrongly (行政许可法 Art. 32(3)): the application
 * stays the same one, with the same day of receipt.
 */
final class AmendmentRules {

	/**
	 * What tells how and when materials came in; missing ones are a correction notice.
	 */
	private static final Set<String> OF_THE_RECEIPT = Set.of("channel", "receivedOn", "receivedOnReason", "handedIn");

	private AmendmentRules() {
	}

	/**
	 * Before it is accepted; what comes later is a new fact of the case.
	 * @throws Conflict when it is accepted, or closed
	 */
	static void requireNotAccepted(CaseState state) {
		if (state != CaseState.RECEIVED && state != CaseState.CORRECTING) {
			throw new Conflict(IntakeRefusal.AMENDED_TOO_LATE, state.zh());
		}
	}

	/**
	 * Leaves the receipt alone, so that no limit of the law moves.
	 * @throws InvalidInput naming what may not be sent
	 */
	static void requireReceiptUntouched(Set<String> keys) {
		OF_THE_RECEIPT.stream().filter(keys::contains).sorted().findFirst().ifPresent(key -> {
			throw new InvalidInput(key, IntakeRefusal.RECEIPT_STAYS);
		});
	}

	/**
	 * The fields in which two applications differ.
	 * @throws InvalidInput when there is none
	 */
	static List<String> changed(Map<String, Object> before, Map<String, Object> after) {
		Set<String> keys = new TreeSet<>(before.keySet());
		keys.addAll(after.keySet());
		keys.removeAll(OF_THE_RECEIPT);
		List<String> changed = keys.stream()
			.filter(key -> !Objects.equals(text(before.get(key)), text(after.get(key))))
			.toList();
		if (changed.isEmpty()) {
			throw new InvalidInput("values", IntakeRefusal.NOTHING_AMENDED);
		}
		return changed;
	}

	/** As it was entered; {@literal null} for nothing. */
	static String text(Object value) {
		return (value != null) ? value.toString() : null;
	}

}
