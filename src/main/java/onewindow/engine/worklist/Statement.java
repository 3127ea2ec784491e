package onewindow.engine.worklist;

import java.util.HashMap;
import java.util.Map;

/**
 * A statement for the engine.
 *
 * @param sql with a name for each value
 * @param values by their names
 */
record Statement(String sql, Map<String, Object> values) {

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(this.values);
		parameters.put("sql", this.sql);
		return parameters;
	}

}
