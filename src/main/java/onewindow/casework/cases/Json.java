package onewindow.casework.cases;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How answers are written into a jsonb column. */
final class Json {

	private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	private Json() {
	}

	static String write(Map<String, Object> values) {
		try {
			return MAPPER.writeValueAsString(values);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Answers cannot be written", ex);
		}
	}

	static Map<String, Object> read(String json) {
		try {
			return MAPPER.readValue(json, MAP);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Answers cannot be read", ex);
		}
	}

}
