package onewindow.foundation.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A reason to say no. Clients and tests know it by its code, people read its sentence.
 * Each room lists its own as an enum, named after the room: {@code HearingRefusal}.
 */
public interface Refusal {

	/** In a name like {@code TOO_EARLY}, the letter after an underline. */
	Pattern NEXT_WORD = Pattern.compile("_(\\w)");

	/**
	 * The name of the constant.
	 * @return as every enum has it
	 */
	String name();

	/**
	 * The article on which it rests.
	 * @return as cited, for example 行政许可法第四十八条; empty when it is the hall's own rule
	 */
	String article();

	/**
	 * What people read: what is wrong, and the mend where there is one.
	 * @return Chinese, with {@code %s} and {@code %d} where facts of the case stand
	 */
	String sentence();

	/**
	 * The code, the same for ever: clients match it.
	 * @return for example {@code hearing.tooEarly}
	 */
	default String code() {
		String room = ((Enum<?>) this).getDeclaringClass().getSimpleName().replaceFirst("Refusal$", "");
		return Character.toLowerCase(room.charAt(0)) + room.substring(1) + "."
				+ NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT))
					.replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
	}

	/**
	 * The sentence with the facts of a case.
	 * @param facts in the order of the sentence
	 * @return as people read it
	 */
	default String say(Object... facts) {
		return (facts.length == 0) ? sentence() : sentence().formatted(facts);
	}

}
