package onewindow.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the addresses of the staff API from its description. */
final class StaffEndpoints {

	private final JsonNode description;

	private StaffEndpoints(JsonNode description) {
		this.description = description;
	}

	/**
	 * Every address that is described.
	 * @param description as {@code /api/openapi} gives it
	 */
	static List<Endpoint> all(JsonNode description) {
		return new StaffEndpoints(description).read();
	}

	private List<Endpoint> read() {
		List<Endpoint> found = new ArrayList<>();
		this.description.path("paths")
			.properties()
			.forEach(path -> path.getValue()
				.properties()
				.forEach(method -> found
					.add(endpoint(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
		return found;
	}

	private Endpoint endpoint(String method, String path, JsonNode operation) {
		List<String> queries = new ArrayList<>();
		operation.path("parameters").forEach(parameter -> {
			if (parameter.path("in").asText().equals("query")) {
				queries.add(parameter.path("name").asText());
			}
		});
		var content = operation.path("requestBody").path("content").properties().iterator();
		if (!content.hasNext()) {
			return new Endpoint(method, path, queries, null, Map.of());
		}
		var body = content.next();
		return new Endpoint(method, path, queries, body.getKey(), properties(body.getValue().path("schema")));
	}

	private Map<String, String> properties(JsonNode schema) {
		JsonNode resolved = schema.has("$ref") ? this.description.at(schema.path("$ref").asText().substring(1))
				: schema;
		Map<String, String> properties = new LinkedHashMap<>();
		resolved.path("properties")
			.properties()
			.forEach(property -> properties.put(property.getKey(), property.getValue().path("type").asText("object")));
		return properties;
	}

}
