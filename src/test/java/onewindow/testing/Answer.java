package onewindow.testing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the hall answered.
 *
 * @param status the HTTP status
 * @param body the JSON, or a missing node
 * @param text the body as it came
 */
public record Answer(int status, JsonNode body, String text) {

	/**
	 * The fields that were refused.
	 * @return the keys, joined by blanks
	 */
	public String refusedFields() {
		StringBuilder fields = new StringBuilder();
		this.body.path("errors").forEach(error -> fields.append(error.path("field").asText()).append(' '));
		return fields.toString().strip();
	}

}
