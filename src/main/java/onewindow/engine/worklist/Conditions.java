package onewindow.engine.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Conditions of a statement for the engine, with the values that stand in them. */
final class Conditions {

	private final StringJoiner all = new StringJoiner(" and ");

	private final Map<String, Object> values = new HashMap<>();

	/** Adds a condition, with the value in the place of the {@code %s}. */
	Conditions and(String condition, Object value) {
		this.all.add(condition.formatted(keep(value)));
		return this;
	}

	/** Adds a condition unless it is {@literal null} what it compares with. */
	Conditions andIfAsked(String condition, Object value) {
		return (value != null) ? and(condition, value) : this;
	}

	Conditions andThat(String condition) {
		this.all.add(condition);
		return this;
	}

	/** A place for a value that stands elsewhere in the statement. */
	String keep(Object value) {
		String name = "v" + this.values.size();
		this.values.put(name, value);
		return "#{" + name + "}";
	}

	/** Places for several values, with commas between them. */
	String keepAll(Collection<String> several, String pattern) {
		StringJoiner places = new StringJoiner(", ");
		several.forEach(value -> places.add(pattern.formatted(keep(value))));
		return places.toString();
	}

	Map<String, Object> values() {
		return this.values;
	}

	@Override
	public String toString() {
		return this.all.toString();
	}

}
