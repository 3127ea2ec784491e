package onewindow.engine.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import onewindow.foundation.shared.Actor;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.NativeTaskQuery;
import org.camunda.bpm.engine.task.Task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the work list carries of some open tasks.
 */
@Component
public class ListedTasks {

	private final TaskService tasks;

	private final JdbcClient jdbc;

	ListedTasks(TaskService tasks, JdbcClient jdbc) {
		this.tasks = tasks;
		this.jdbc = jdbc;
	}

	/**
	 * Some open tasks.
	 * @param ids what may be their ids
	 * @param person who asks
	 * @return those that are there and that the person may read, in no order
	 */
	public List<ListedTask> of(Collection<String> ids, Actor person) {
		return this.jdbc.sql("""
				select task_id, case_number, item_name, applicant, due_at, waiting_since, card from hall.listed_task
				where group_id = '' and task_id = any(?)""")
			.param(readable(ids, person))
			.query((row, n) -> new ListedTask(row.getString("task_id"), row.getString("case_number"),
					row.getString("item_name"), row.getString("applicant"), row.getTimestamp("due_at").toInstant(),
					row.getTimestamp("waiting_since").toInstant(), row.getString("card")))
			.list();
	}

	private String[] readable(Collection<String> ids, Actor person) {
		Statement asked = new ReadableTasks(person.id(), List.copyOf(person.groups()))
			.among(ids.toArray(String[]::new));
		NativeTaskQuery query = this.tasks.createNativeTaskQuery().sql(asked.sql());
		asked.values().forEach(query::parameter);
		return query.list().stream().map(Task::getId).toArray(String[]::new);
	}

	/**
	 * An open task.
	 *
	 * @param id its id
	 * @param caseNumber the case
	 * @param itemName the item, as people know it
	 * @param applicant who applies
	 * @param dueAt when the task is due
	 * @param waitingSince since when it waits
	 * @param card the gravest card of the case as people read it, {@literal null} while
	 * it has none
	 */
	public record ListedTask(String id, String caseNumber, String itemName, String applicant, Instant dueAt,
			Instant waitingSince, String card) {
	}

}
