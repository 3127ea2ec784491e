package onewindow.engine.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is at work on a case. It reads three columns of the engine's own tables: the engine
 * would load every task whole, with its process definition to know its rights.
 */
@Component
public class OpenTasks {

	private final JdbcClient jdbc;

	OpenTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The open tasks of a case, those of its procedures included.
	 * @param number the case
	 * @return in the order of their due dates
	 */
	public List<OpenTask> of(CaseNumber number) {
		return this.jdbc.sql("""
				select task.id_ as id, task.task_def_key_ as element, task.name_ as name, task.assignee_ as assignee,
				  task.due_date_ as due_at
				from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = ? order by task.due_date_, task.id_""")
			.param(number.value())
			.query((row, n) -> new OpenTask(row.getString("id"), row.getString("element"), row.getString("name"),
					row.getString("assignee"), row.getTimestamp("due_at").toInstant()))
			.list();
	}

	/**
	 * The case that a task belongs to.
	 * @param taskId what may be the id of an open task
	 * @return empty when it is done, or there never was one
	 */
	public Optional<CaseNumber> caseOf(String taskId) {
		return this.jdbc.sql("""
				select instance.business_key_ from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where task.id_ = ?""").param(taskId).query(String.class).optional().map(CaseNumber::new);
	}

	/**
	 * The tasks that somebody has taken.
	 * @param userId who
	 * @return ids of tasks, the earliest due first
	 */
	public List<String> heldBy(String userId) {
		return this.jdbc
			.sql("select task.id_ from public.act_ru_task task where task.assignee_ = ? order by task.due_date_")
			.param(userId)
			.query(String.class)
			.list();
	}

	/**
	 * An open task.
	 *
	 * @param id its id
	 * @param element the element in the model
	 * @param name its name
	 * @param assignee who has taken it, {@literal null} when nobody has
	 * @param dueAt when it is due
	 */
	public record OpenTask(String id, String element, String name, String assignee, Instant dueAt) {
	}

	/**
	 * The people who have taken an open task of a case.
	 * @param number the case
	 * @return user ids, empty when nobody has
	 */
	public Set<String> assignees(CaseNumber number) {
		return this.jdbc.sql("""
				select distinct task.assignee_ from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = ? and task.assignee_ is not null""")
			.param(number.value())
			.query(String.class)
			.set();
	}

}
