package onewindow.engine.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import onewindow.foundation.shared.InvalidInput;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Translates between the engine's typed values and plain Java values.
 */
final class PlainValues {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private PlainValues() {
	}

	static Map<String, Object> of(Map<String, Object> sent) {
		Map<String, Object> plain = new HashMap<>();
		if (sent != null) {
			sent.keySet().forEach(name -> plain.put(name, plain(name, sent)));
		}
		return plain;
	}

	private static Object plain(String name, Map<String, Object> sent) {
		Object value = (sent instanceof VariableMap typed) ? typed.getValueTyped(name) : sent.get(name);
		if (value instanceof SerializableValue serializable) {
			return parse(name, serializable.getValueSerialized());
		}
		return (value instanceof TypedValue typedValue) ? typedValue.getValue() : value;
	}

	private static Object parse(String name, String json) {
		try {
			return (json != null) ? MAPPER.readValue(json, Object.class) : null;
		}
		catch (JsonProcessingException ex) {
			throw new InvalidInput(name, EngineRefusal.NOT_JSON);
		}
	}

	/** Lists go to a form as Json, as its checklists expect them. */
	static Object forForm(Object value) {
		if (!(value instanceof List)) {
			return value;
		}
		try {
			return SpinValues.jsonValue(MAPPER.writeValueAsString(value)).create();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
