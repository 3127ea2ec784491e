package onewindow.fuzz;

import java.util.List;
import java.util.Map;

/**
 * One address and method.
 *
 * @param method of HTTP
 * @param path with its parameters in braces
 * @param queries names of what may stand behind the question mark
 * @param mediaType of the body, {@literal null} for JSON
 * @param body properties of the JSON object that it takes, with the type of each; empty
 * when it takes none
 */
record Endpoint(String method, String path, List<String> queries, String mediaType, Map<String, String> body) {

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
