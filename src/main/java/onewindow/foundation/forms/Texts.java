package onewindow.foundation.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;

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
		FormField field = new FormField(key, label, "textfield",
				JsonNodeFactory.instance.objectNode().put("required", true), Set.of(), false, false);
		List<FieldError> errors = new ArrayList<>();
		Object line = field.read(value, false, errors).orElse(null);
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return (String) line;
	}

}
