package onewindow.testing;

import java.util.List;

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
	 * The codes of what was refused.
	 * @return a code for each flaw, or the one code of the refusal
	 */
	public List<String> codes() {
		return this.body.path("errors").isEmpty() ? List.of(this.body.path("code").asText())
				: this.body.path("errors").findValuesAsText("code");
	}

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
