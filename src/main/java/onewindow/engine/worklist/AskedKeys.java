package onewindow.engine.worklist;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
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

	private final List<Field> keys;

	private final Q nothing;

	/**
	 * Looks a kind of query over.
	 * @param nothing a query that asks for nothing
	 * @param notes fields in which the engine keeps what is no key
	 */
	AskedKeys(Q nothing, Set<String> notes) {
		this.nothing = nothing;
		this.keys = Arrays.stream(nothing.getClass().getDeclaredFields())
			.filter(field -> !Modifier.isStatic(field.getModifiers()) && !notes.contains(field.getName()))
			.toList();
		this.keys.forEach(ReflectionUtils::makeAccessible);
	}

	/** Whether a query asks for nothing else. */
	boolean areAmong(Set<String> known, Q query) {
		return this.keys.stream().allMatch(key -> known.contains(key.getName()) || isAbsent(key, query));
	}

	private boolean isAbsent(Field key, Q query) {
		Object value = ReflectionUtils.getField(key, query);
		return Objects.equals(value, ReflectionUtils.getField(key, this.nothing))
				|| value != null && value.getClass().isArray() && Array.getLength(value) == 0;
	}

}
