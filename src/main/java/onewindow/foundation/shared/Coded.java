package onewindow.foundation.shared;

import java.util.Arrays;

/**
 * An enum constant that has a code: the word by which tables, forms and the API know it.
 */
public interface Coded {

	/**
	 * As stored and as the API says it.
	 * @return for example {@code notAccepted}
	 */
	String code();

	/**
	 * The constant of a code.
	 * @param type the enum
	 * @param code its code
	 * @return the constant
	 * @throws IllegalArgumentException when no constant has that code
	 */
	static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
		return Arrays.stream(type.getEnumConstants())
			.filter(constant -> constant.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such %s: %s".formatted(type.getSimpleName(), code)));
	}

}
