package onewindow.outgoing.documents;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Worded;

/**
 * What a document states, as it is stored: JSON in which the same facts always have the
 * same bytes. Records are written with their components, days as ISO 8601, constants with
 * their code and their Chinese, so that no later version of a class changes what was
 * stated.
 */
final class Facts {

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	private static final ObjectMapper MAPPER = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.addModule(new SimpleModule().addSerializer(Coded.class, new ConstantSerializer()))
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private Facts() {
	}

	static String write(Map<String, Object> facts) {
		try {
			return MAPPER.writeValueAsString(facts);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("What a document states cannot be written", ex);
		}
	}

	static Map<String, Object> read(String stored) {
		try {
			return MAPPER.readValue(stored, MAP);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("What a document states cannot be read", ex);
		}
	}

	/** Not {@code zh}, when people never read it. */
	private static final class ConstantSerializer extends JsonSerializer<Coded> {

		@Override
		public void serialize(Coded constant, JsonGenerator json, SerializerProvider serializers) throws IOException {
			json.writeStartObject();
			json.writeStringField("code", constant.code());
			if (constant instanceof Worded worded) {
				json.writeStringField("zh", worded.zh());
			}
			json.writeEndObject();
		}

	}

}
