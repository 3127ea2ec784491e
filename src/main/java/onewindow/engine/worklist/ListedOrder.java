package onewindow.engine.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;

import static java.util.stream.Collectors.joining;

/**
 * The order of a page: what the person has chosen, then by urgency, that is, by when a
 * task is due and then by how long it has waited. Two tasks never change places, because
 * the id comes last. What the list does not carry is read in the engine's own tables.
 */
final class ListedOrder {

	private static final Map<String, String> COLUMNS = Map.of("DUE_DATE_", "listed.due_at", "CREATE_TIME_",
			"listed.waiting_since", "ASSIGNEE_", "listed.assignee", "NAME_", "listed.name", "ID_", "listed.task_id",
			"PRIORITY_", "task.priority_", "FOLLOW_UP_DATE_", "task.follow_up_date_", "LAST_UPDATED_",
			"task.last_updated_");

	private static final List<Key> URGENCY = List.of(new Key("listed.due_at", "asc"),
			new Key("listed.waiting_since", "asc"), new Key("listed.task_id", "asc"));

	private static final ListedOrder BY_URGENCY = new ListedOrder(List.of());

	private final String source;

	private final String selected;

	private final String inList;

	private final String ofSelected;

	private ListedOrder(List<Key> chosen) {
		List<Key> keys = new ArrayList<>(chosen);
		URGENCY.stream()
			.filter(key -> chosen.stream().noneMatch(known -> known.column().equals(key.column())))
			.forEach(keys::add);
		boolean carried = keys.stream().noneMatch(key -> key.column().startsWith("task."));
		this.source = "hall.listed_task listed"
				+ (carried ? "" : " join public.act_ru_task task on task.id_ = listed.task_id");
		this.selected = joined(keys, (n, key) -> key.column() + " as k" + n);
		this.inList = joined(keys, (n, key) -> key.column() + " " + key.direction());
		this.ofSelected = joined(keys, (n, key) -> "k" + n + " " + key.direction());
	}

	private static String joined(List<Key> keys, BiFunction<Integer, Key, String> written) {
		return IntStream.range(0, keys.size()).mapToObj(n -> written.apply(n, keys.get(n))).collect(joining(", "));
	}

	/** Whether the list has what is to be ordered by; it has no variables but its own. */
	static boolean has(List<QueryOrderingProperty> chosen) {
		return chosen.stream()
			.allMatch(property -> property.getRelation() == null
					&& COLUMNS.containsKey(property.getQueryProperty().getName()));
	}

	static ListedOrder of(List<QueryOrderingProperty> chosen) {
		return chosen.isEmpty() ? BY_URGENCY
				: new ListedOrder(chosen.stream()
					.map(property -> new Key(column(property),
							(property.getDirection() == Direction.DESCENDING) ? "desc" : "asc"))
					.toList());
	}

	private static String column(QueryOrderingProperty property) {
		String column = COLUMNS.get(property.getQueryProperty().getName());
		return "LOWER".equals(property.getQueryProperty().getFunction()) ? "lower(" + column + ")" : column;
	}

	/** The list, with what it does not carry itself. */
	String source() {
		return this.source;
	}

	/** The columns, named by their place. */
	String selected() {
		return this.selected;
	}

	String inList() {
		return this.inList;
	}

	/** The same order over what was selected. */
	String ofSelected() {
		return this.ofSelected;
	}

	private record Key(String column, String direction) {
	}

}
