package onewindow.foundation.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;
import onewindow.foundation.shared.SharedRefusal;

/**
 * Checks a text that came without a form as a form would.
 */
public final class Texts {

	private Texts() {
	}

	/**
	 * A line that must be given.
	 * @param key the name of the field
	 * @param label as people know it
	 * @param value what was sent, or {@literal null}
	 * @return the line, trimmed, of up to 200 characters
	 * @throws InvalidInput naming the field when there is no line or it cannot be taken
	 */
	public static String line(String key, String label, String value) {
		return read(key, label, "textfield", value);
	}

	/**
	 * Text of several lines that must be given.
	 * @param key the name of the field
	 * @param label as people know it
	 * @param value what was sent, or {@literal null}
	 * @return the text, trimmed, of up to 2000 characters
	 * @throws InvalidInput naming the field when there is no text or it cannot be taken
	 */
	public static String paragraph(String key, String label, String value) {
		return read(key, label, "textarea", value);
	}

	/**
	 * One of several codes that must be given.
	 * @param <E> what they mean
	 * @param type what they mean
	 * @param key the name of the field
	 * @param code what was sent, or {@literal null}
	 * @return what it means
	 * @throws InvalidInput naming the field when it is none of them
	 */
	public static <E extends Enum<E> & Coded> E code(Class<E> type, String key, String code) {
		try {
			return Coded.of(type, code);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidInput(key, SharedRefusal.UNKNOWN_CODE, code);
		}
	}

	private static String read(String key, String label, String type, String value) {
		FormField field = new FormField(key, label, type, JsonNodeFactory.instance.objectNode().put("required", true),
				Set.of(), false, false);
		List<FieldError> errors = new ArrayList<>();
		Object line = field.read(value, false, errors).orElse(null);
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return (String) line;
	}

}
