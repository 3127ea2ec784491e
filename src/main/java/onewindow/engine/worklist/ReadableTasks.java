package onewindow.engine.worklist;

import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * Which tasks a person may read: those of the processes on which they hold that right,
 * those that one of their groups may take, and those they have taken. Their rights are
 * read in the engine's own tables, once for a statement and not once for a task; rights
 * on single tasks follow from who may take them.
 *
 * @param person who asks
 * @param groups theirs
 */
record ReadableTasks(String person, List<String> groups) {

	private static final String ON_PROCESSES = "resource_type_ = %d and perms_ & %2$d = %2$d"
		.formatted(Resources.PROCESS_DEFINITION.resourceType(), ProcessDefinitionPermissions.READ_TASK.getValue());

	private static final String ON_ALL_TASKS = "resource_type_ = %d and resource_id_ = '%s' and perms_ & %3$d = %3$d"
		.formatted(Resources.TASK.resourceType(), Authorization.ANY, Permissions.READ.getValue());

	private static final String GRANTED = """
			select resource_id_ as process from public.act_ru_authorization
			where type_ in (%d, %d) and (%s or %s) and (user_id_ in ('%s', %%s) or group_id_ in (%%s))""".formatted(
			Authorization.AUTH_TYPE_GLOBAL, Authorization.AUTH_TYPE_GRANT, ON_PROCESSES, ON_ALL_TASKS,
			Authorization.ANY);

	/**
	 * Leaves out what the person may not read.
	 * @param conditions the conditions of the statement
	 * @return what stands before the statement
	 */
	String limit(Conditions conditions) {
		String me = conditions.keep(this.person);
		String ours = this.groups.isEmpty() ? "null" : conditions.keepAll(this.groups, "%s");
		conditions.andThat("""
				(exists (select from granted where process = '%s') or listed.item in (select process from granted)
				  or listed.assignee = %s or exists (select from hall.listed_task own
				    where own.task_id = listed.task_id and own.group_id in (%s)))""".formatted(Authorization.ANY, me,
				ours));
		return "with granted as materialized (%s)".formatted(GRANTED.formatted(me, ours));
	}

	/**
	 * The tasks that the person may read.
	 * @param ids of tasks and of whatever else
	 * @return a statement for the engine's own tasks
	 */
	Statement among(String[] ids) {
		Conditions conditions = new Conditions();
		conditions.andThat("listed.group_id = ''")
			.andThat("listed.task_id in (%s)".formatted(conditions.keepAll(Arrays.asList(ids), "%s")));
		return new Statement("""
				%s select RES.* from hall.listed_task listed
				join public.act_ru_task RES on RES.id_ = listed.task_id where %s""".formatted(limit(conditions),
				conditions), conditions.values());
	}

}
