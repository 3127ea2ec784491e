package onewindow.foundation.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody sent cannot be taken: answered with 400, and nothing is changed.
 */
public class InvalidInput extends RuntimeException {

	private final transient List<FieldError> errors;

	/**
	 * Refuses an input.
	 * @param errors every flaw found, at least one
	 */
	public InvalidInput(List<FieldError> errors) {
		super(errors.stream().map(FieldError::reason).collect(Collectors.joining("；")));
		this.errors = List.copyOf(errors);
	}

	/**
	 * Refuses an input for one flaw.
	 * @param field the key of the field
	 * @param refusal what is wrong
	 * @param facts what its sentence names
	 */
	public InvalidInput(String field, Refusal refusal, Object... facts) {
		this(List.of(FieldError.of(field, refusal, facts)));
	}

	/**
	 * Refuses an input when there is anything wrong with it.
	 * @param errors every flaw found, or none
	 * @throws InvalidInput when there is one
	 */
	public static void refuseIfAny(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
	}

	/**
	 * The flaws.
	 * @return never empty
	 */
	public List<FieldError> errors() {
		return this.errors;
	}

	/**
	 * The code of the first flaw.
	 * @return for example {@code hearing.tooEarly}
	 */
	public String code() {
		return this.errors.get(0).code();
	}

	/**
	 * One flaw.
	 *
	 * @param field the key of the field
	 * @param code the code of the {@link Refusal}
	 * @param reason what is wrong and how to mend it, in Chinese
	 */
	public record FieldError(String field, String code, String reason) {

		/**
		 * A flaw of a field.
		 * @param field the key of the field
		 * @param refusal what is wrong
		 * @param facts what its sentence names
		 * @return the flaw
		 */
		public static FieldError of(String field, Refusal refusal, Object... facts) {
			return new FieldError(field, refusal.code(), refusal.say(facts));
		}

	}

}
