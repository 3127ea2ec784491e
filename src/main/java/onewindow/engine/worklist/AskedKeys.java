package onewindow.engine.worklist;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.util.ReflectionUtils;

/**
 * What a query asks for. It is read from all fields that the engine's query has, so that
 * a key which a new version brings counts as one that nobody here knows.
 *
 * @param <Q> the kind of query
 */
final class AskedKeys<Q> {

	/** With what each has in a query that asks for nothing. */
	private final Map<Field, Object> keys = new LinkedHashMap<>();

	/**
	 * Looks a kind of query over.
	 * @param nothing a query that asks for nothing
	 * @param notes fields in which the engine keeps what is no key
	 */
	AskedKeys(Q nothing, Set<String> notes) {
		for (Field field : nothing.getClass().getDeclaredFields()) {
			if (!Modifier.isStatic(field.getModifiers()) && !notes.contains(field.getName())) {
				ReflectionUtils.makeAccessible(field);
				this.keys.put(field, ReflectionUtils.getField(field, nothing));
			}
		}
	}

	/** Whether a query asks for nothing else. */
	boolean areAmong(Set<String> known, Q query) {
		return this.keys.entrySet()
			.stream()
			.allMatch(key -> known.contains(key.getKey().getName())
					|| isAbsent(ReflectionUtils.getField(key.getKey(), query), key.getValue()));
	}

	private static boolean isAbsent(Object value, Object nothing) {
		return Objects.equals(value, nothing)
				|| value != null && value.getClass().isArray() && Array.getLength(value) == 0;
	}

}
