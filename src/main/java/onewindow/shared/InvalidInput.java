package onewindow.shared;

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
	 * @param reason what is wrong and how to mend it, in Chinese
	 */
	public InvalidInput(String field, String reason) {
		this(List.of(new FieldError(field, reason)));
	}

	/**
	 * The flaws.
	 * @return never empty
	 */
	public List<FieldError> errors() {
		return this.errors;
	}

	/**
	 * One flaw.
	 *
	 * @param field the key of the field
	 * @param reason what is wrong and how to mend it, in Chinese
	 */
	public record FieldError(String field, String reason) {
	}

}
