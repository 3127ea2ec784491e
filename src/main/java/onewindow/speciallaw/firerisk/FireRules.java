package onewindow.speciallaw.firerisk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import onewindow.foundation.shared.InvalidInput;

/**
 * What keeps to the orders about fire (森林草原防灭火条例).
 */
final class FireRules {

	private FireRules() {
	}

	/**
	 * While the risk is high nothing is granted.
	 * @param inForce the order in force
	 * @throws InvalidInput naming it
	 */
	static void requireNoOrder(Optional<FireOrder> inForce) {
		inForce.ifPresent(order -> {
			throw new InvalidInput("decision", FireriskRefusal.ORDER_IN_FORCE, order.kind().zh(), order.document(),
					order.until());
		});
	}

	/**
	 * Under a ban nothing is accepted, even if it came in before (行政许可法 Art. 32).
	 * @param ban the ban in force
	 * @throws InvalidInput naming it and what to do
	 */
	static void requireNoBan(Optional<FireOrder> ban) {
		ban.ifPresent(order -> {
			throw new InvalidInput("acceptance", FireriskRefusal.BAN_IN_FORCE, order.document());
		});
	}

	/**
	 * Nothing is granted for days that have passed.
	 * @param endOn the last day applied for
	 * @param today the day of the decision
	 * @throws InvalidInput when that day has passed
	 */
	static void requireDaysLeft(LocalDate endOn, LocalDate today) {
		if (endOn.isBefore(today)) {
			throw new InvalidInput("decision", FireriskRefusal.DAYS_PASSED, endOn);
		}
	}

	/**
	 * An activity ends on the day on which it begins, or later.
	 * @param startOn its first day
	 * @param endOn its last day
	 * @throws InvalidInput when the days are the other way round
	 */
	static void requireEndAfterStart(LocalDate startOn, LocalDate endOn) {
		if (endOn.isBefore(startOn)) {
			throw new InvalidInput("endOn", FireriskRefusal.ENDS_BEFORE_START);
		}
	}

	/**
	 * Everybody who enters and every vehicle is named, one on a line.
	 * @param field the field of the list
	 * @param what what is listed
	 * @param list the list
	 * @param count how many were said to come
	 * @throws InvalidInput when the two do not agree
	 */
	static void requireWholeList(String field, String what, String list, long count) {
		long named = Arrays.stream(list.split("\\R")).filter(line -> !line.isBlank()).count();
		if (named != count) {
			throw new InvalidInput(field, FireriskRefusal.LIST_INCOMPLETE, what, named, count);
		}
	}

}
