package onewindow.engine.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two deployments, element by element: what runs, not how it is
 * drawn.
 */
final class Difference {

	private static final String NOTHING = "—";

	private final List<Change> changes = new ArrayList<>();

	private Difference() {
	}

	static List<Change> between(Map<String, byte[]> before, Map<String, byte[]> after) {
		Difference difference = new Difference();
		Set<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		names.forEach(name -> difference.file(name, before.get(name), after.get(name)));
		return difference.changes;
	}

	private void file(String name, byte[] before, byte[] after) {
		if (before == null || after == null) {
			this.changes.add(new Change((before == null) ? Kind.ADDED : Kind.REMOVED, name, name, ""));
		}
		else {
			elements(name, Elements.of(name, before), Elements.of(name, after));
		}
	}

	private void elements(String file, Map<String, Map<String, String>> before,
			Map<String, Map<String, String>> after) {
		Set<String> ids = new TreeSet<>(before.keySet());
		ids.addAll(after.keySet());
		for (String id : ids) {
			if (!before.containsKey(id)) {
				this.changes.add(new Change(Kind.ADDED, file, id, " " + nameOf(after.get(id))));
			}
			else if (!after.containsKey(id)) {
				this.changes.add(new Change(Kind.REMOVED, file, id, " " + nameOf(before.get(id))));
			}
			else {
				attributes(file, id, before.get(id), after.get(id));
			}
		}
	}

	private static String nameOf(Map<String, String> element) {
		return element.getOrDefault("name", element.getOrDefault("label", ""));
	}

	private void attributes(String file, String id, Map<String, String> before, Map<String, String> after) {
		Set<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		names.stream()
			.filter(name -> !Objects.equals(before.get(name), after.get(name)))
			.forEach(name -> this.changes.add(new Change(Kind.CHANGED, file, id, " %s: %s → %s".formatted(name,
					before.getOrDefault(name, NOTHING), after.getOrDefault(name, NOTHING)))));
	}

	/** What has become of an element. */
	enum Kind {

		ADDED("+", "added", "增"), REMOVED("-", "removed", "删"), CHANGED("~", "changed", "改");

		private final String sign;

		private final String style;

		private final String badge;

		Kind(String sign, String style, String badge) {
			this.sign = sign;
			this.style = style;
			this.badge = badge;
		}

		String style() {
			return this.style;
		}

		String badge() {
			return this.badge;
		}

	}

	/**
	 * A difference.
	 *
	 * @param kind what has become of it
	 * @param file the file in which it is
	 * @param element its id there, the file itself when there is no other
	 * @param text what else is to be said of it
	 */
	record Change(Kind kind, String file, String element, String text) {

		/** For people who know models. */
		String line() {
			String form = this.file.endsWith(".form") && !this.file.equals(this.element) ? this.file + " " : "";
			return "%s %s%s%s".formatted(this.kind.sign, form, this.element, this.text);
		}

	}

}
