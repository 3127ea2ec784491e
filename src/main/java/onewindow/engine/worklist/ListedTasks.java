package onewindow.engine.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
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
				select task_id, name, case_number, item_name, applicant, assignee, due_at, waiting_since, card
				from hall.listed_task where group_id = '' and task_id = any(?)""")
			.param(readable(ids, person))
			.query(ListedTasks::read)
			.list();
	}

	/**
	 * The open tasks that some groups may take, whoever has them.
	 * @param groups the groups, whose tasks the caller may see
	 * @param most how many
	 * @param skipped how many come before
	 * @return the earliest due first
	 */
	public List<ListedTask> ofGroups(Collection<String> groups, int most, int skipped) {
		return this.jdbc
			.sql("""
					select distinct task.task_id, name, case_number, item_name, applicant, assignee, due_at, waiting_since, card
					from unnest(:groups) as own (group_id) cross join lateral (
					  select task_id, name, case_number, item_name, applicant, assignee, due_at, waiting_since, card
					  from hall.listed_task listed where listed.group_id = own.group_id and not suspended
					  order by due_at, waiting_since, task_id limit :reached) task
					order by due_at, waiting_since, task_id limit :most offset :skipped""")
			.param("groups", groups.toArray(String[]::new))
			.param("reached", most + skipped)
			.param("most", most)
			.param("skipped", skipped)
			.query(ListedTasks::read)
			.list();
	}

	/**
	 * Of the open tasks that some groups may take, those that somebody has.
	 * @param groups the groups, whose tasks the caller may see
	 * @param holder who has them
	 * @param most how many
	 * @param skipped how many come before
	 * @return the earliest due first
	 */
	public List<ListedTask> heldBy(String holder, Collection<String> groups, int most, int skipped) {
		return this.jdbc.sql("""
				select task_id, name, case_number, item_name, applicant, assignee, due_at, waiting_since, card
				from hall.listed_task listed
				where assignee = :holder and group_id = '' and not suspended and exists (
				  select from hall.listed_task own where own.task_id = listed.task_id and own.group_id = any(:groups))
				order by due_at, waiting_since, task_id limit :most offset :skipped""")
			.param("holder", holder)
			.param("groups", groups.toArray(String[]::new))
			.param("most", most)
			.param("skipped", skipped)
			.query(ListedTasks::read)
			.list();
	}

	/**
	 * The open tasks of one kind that somebody may do, among those of each of some groups
	 * that are due first.
	 * @param element the element of the model
	 * @param groups groups of that person
	 * @param person who has them, or may take them
	 * @param most how many are looked at
	 * @return the earliest due first
	 */
	public List<ListedTask> ofElement(String element, Collection<String> groups, Actor person, int most) {
		List<ListedTask> first = this.jdbc
			.sql("""
					select distinct task.task_id, name, case_number, item_name, applicant, assignee, due_at, waiting_since, card
					from unnest(:groups) as own (group_id) cross join lateral (
					  select task_id, name, case_number, item_name, applicant, assignee, due_at, waiting_since, card
					  from hall.listed_task listed where listed.group_id = own.group_id and not suspended
					    and (assignee is null or assignee = :person)
					  order by due_at, waiting_since, task_id limit :most) task
					order by due_at, waiting_since, task_id limit :most""")
			.param("groups", groups.toArray(String[]::new))
			.param("person", person.id())
			.param("most", most)
			.query(ListedTasks::read)
			.list();
		Set<String> ofElement = ofElement(element, first);
		return first.stream().filter(task -> ofElement.contains(task.id())).toList();
	}

	/** The work list does not know elements; the engine's own tables do. */
	private Set<String> ofElement(String element, List<ListedTask> tasks) {
		return this.jdbc
			.sql("select task.id_ from public.act_ru_task task where task.id_ = any(?) and task.task_def_key_ = ?")
			.params(tasks.stream().map(ListedTask::id).toArray(String[]::new), element)
			.query(String.class)
			.set();
	}

	/**
	 * What somebody does next: of what they have taken, or else of what they may take,
	 * the task that is due first.
	 * @param person who
	 * @return the id of a task, empty when nothing waits
	 */
	public Optional<String> next(Actor person) {
		return this.jdbc.sql("""
				(select task_id, 0 as place, due_at, waiting_since from hall.listed_task
				  where assignee = :person and group_id = '' and not suspended
				  order by due_at, waiting_since, task_id limit 1)
				union all
				(select task.task_id, 1, task.due_at, task.waiting_since
				  from unnest(:groups) as own (group_id) cross join lateral (
				    select task_id, due_at, waiting_since from hall.listed_task listed
				    where listed.group_id = own.group_id and not suspended and assignee is null
				    order by due_at, waiting_since, task_id limit 1) task)
				order by place, due_at, waiting_since, task_id limit 1""")
			.param("person", person.id())
			.param("groups", person.groups().toArray(String[]::new))
			.query((row, n) -> row.getString("task_id"))
			.optional();
	}

	/**
	 * What of a case somebody may do.
	 * @param number the case
	 * @param person who
	 * @return the id of the task that is due first, empty when the case waits for others
	 */
	public Optional<String> nextOf(CaseNumber number, Actor person) {
		return this.jdbc.sql("""
				select task_id from hall.listed_task
				where case_number = :number and not suspended
				  and (assignee = :person or assignee is null and group_id = any(:groups))
				order by due_at, waiting_since, task_id limit 1""")
			.param("number", number.value())
			.param("person", person.id())
			.param("groups", person.groups().toArray(String[]::new))
			.query(String.class)
			.optional();
	}

	private static ListedTask read(ResultSet row, int n) throws SQLException {
		return new ListedTask(row.getString("task_id"), row.getString("name"), row.getString("case_number"),
				row.getString("item_name"), row.getString("applicant"), row.getString("assignee"),
				row.getTimestamp("due_at").toInstant(), row.getTimestamp("waiting_since").toInstant(),
				row.getString("card"));
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
	 * @param name what is to be done
	 * @param caseNumber the case
	 * @param itemName the item, as people know it
	 * @param applicant who applies
	 * @param assignee who has it, {@literal null} when nobody has
	 * @param dueAt when the task is due
	 * @param waitingSince since when it waits
	 * @param card the gravest card of the case as people read it, {@literal null} while
	 * it has none
	 */
	public record ListedTask(String id, String name, String caseNumber, String itemName, String applicant,
			String assignee, Instant dueAt, Instant waitingSince, String card) {
	}

}
