package onewindow.engine.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

	private final List<Key> keys = new ArrayList<>();

	private ListedOrder(List<QueryOrderingProperty> chosen) {
		chosen.forEach(property -> add(
				new Key(column(property), (property.getDirection() == Direction.DESCENDING) ? "desc" : "asc")));
		URGENCY.forEach(this::add);
	}

	private void add(Key key) {
		if (this.keys.stream().noneMatch(known -> known.column().equals(key.column()))) {
			this.keys.add(key);
		}
	}

	/** Whether the list has what is to be ordered by; it has no variables but its own. */
	static boolean has(List<QueryOrderingProperty> chosen) {
		return chosen.stream()
			.allMatch(property -> property.getRelation() == null
					&& COLUMNS.containsKey(property.getQueryProperty().getName()));
	}

	static ListedOrder of(List<QueryOrderingProperty> chosen) {
		return new ListedOrder(chosen);
	}

	private static String column(QueryOrderingProperty property) {
		String column = COLUMNS.get(property.getQueryProperty().getName());
		return "LOWER".equals(property.getQueryProperty().getFunction()) ? "lower(" + column + ")" : column;
	}

	/** The list, with what it does not carry itself. */
	String source() {
		boolean carried = this.keys.stream().noneMatch(key -> key.column().startsWith("task."));
		return "hall.listed_task listed"
				+ (carried ? "" : " join public.act_ru_task task on task.id_ = listed.task_id");
	}

	/** The columns, named by their place. */
	String selected() {
		return IntStream.range(0, this.keys.size())
			.mapToObj(n -> "%s as k%d".formatted(this.keys.get(n).column(), n))
			.collect(joining(", "));
	}

	String inList() {
		return this.keys.stream().map(key -> key.column() + " " + key.direction()).collect(joining(", "));
	}

	/** The same order over what was selected. */
	String ofSelected() {
		return IntStream.range(0, this.keys.size())
			.mapToObj(n -> "k%d %s".formatted(n, this.keys.get(n).direction()))
			.collect(joining(", "));
	}

	private record Key(String column, String direction) {
	}

}
