package onewindow.firerisk;

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
