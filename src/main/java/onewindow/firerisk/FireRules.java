package onewindow.firerisk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import onewindow.shared.InvalidInput;

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
	static void mayGrant(Optional<FireOrder> inForce) {
		inForce.ifPresent(order -> {
			throw new InvalidInput("decision",
					"%s（%s）期间停止批准，%s以后再作决定，或者不予许可".formatted(order.kind().zh(), order.document(), order.until()));
		});
	}

	/**
	 * Under a ban nothing is accepted, even if it came in before (行政许可法 Art. 32).
	 * @param ban the ban in force
	 * @throws InvalidInput naming it and what to do
	 */
	static void mayAccept(Optional<FireOrder> ban) {
		ban.ifPresent(order -> {
			throw new InvalidInput("acceptance", "禁火令（%s）期间不得受理，请选择“不予受理”，情形选“禁火期间依法禁止”".formatted(order.document()));
		});
	}

	/**
	 * Nothing is granted for days that have passed.
	 * @param endOn the last day applied for
	 * @param today the day of the decision
	 * @throws InvalidInput when that day has passed
	 */
	static void isNotOver(String endOn, LocalDate today) {
		if (LocalDate.parse(endOn).isBefore(today)) {
			throw new InvalidInput("decision", "申请的日期到%s为止，已经过去，不能准予".formatted(endOn));
		}
	}

	/**
	 * An activity ends on the day on which it begins, or later.
	 * @param startOn its first day
	 * @param endOn its last day
	 * @throws InvalidInput when the days are the other way round
	 */
	static void endsAfterItBegins(LocalDate startOn, LocalDate endOn) {
		if (endOn.isBefore(startOn)) {
			throw new InvalidInput("endOn", "结束日期不得早于开始日期");
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
	static void isWhole(String field, String what, String list, long count) {
		long named = Arrays.stream(list.split("\\R")).filter(line -> !line.isBlank()).count();
		if (named != count) {
			throw new InvalidInput(field, "%s名单有%d行，与填写的数量%d不一致；一行写一个".formatted(what, named, count));
		}
	}

}
