package onewindow.engine.staff;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/**
 * The saved filters of Tasklist, the same for everybody: each shows what concerns the
 * person who looks. They have no order of their own, which would come before the one that
 * a clerk chooses.
 */
@Component
public class TaskFilters {

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
	}

	/** Creates the filters that are missing. */
	public void establish() {
		save("我的任务", 10, query().taskAssigneeExpression("${currentUser()}"));
		save("本窗口待办", 20, ofMyGroups());
		save("即将到期", 30,
				ofMyGroups().includeAssignedTasks()
					.dueAfterExpression("${now()}")
					.dueBeforeExpression("${clock.soon()}"));
		save("已超期", 40, ofMyGroups().includeAssignedTasks().dueBeforeExpression("${now()}"));
		save("容缺待补", 45, ofMyGroups().includeAssignedTasks().taskNameLike("登记后补材料"));
		save("本单位在办", 25, query());
		save("红黄牌办件", 50, query().processVariableValueLike("card", "%牌%"));
	}

	private TaskQuery ofMyGroups() {
		return query().taskCandidateGroupInExpression("${currentUserGroups()}");
	}

	private TaskQuery query() {
		return this.tasks.createTaskQuery().active();
	}

	private void save(String name, int priority, TaskQuery query) {
		if (this.filters.createTaskFilterQuery().filterName(name).count() > 0) {
			return;
		}
		Filter filter = this.filters.newTaskFilter(name)
			.setQuery(query)
			.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false, "variables",
					List.of(label("card", "红黄牌"), label("caseNumber", "办件编号"), label("applicantName", "申请人"),
							label("itemName", "事项"))));
		Filter saved = this.filters.saveFilter(filter);
		grant(saved, Groups.HALL_STAFF);
		grant(saved, Groups.SUPERVISION);
	}

	private void grant(Filter saved, String group) {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(group);
		grant.setResource(Resources.FILTER);
		grant.setResourceId(saved.getId());
		grant.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(grant);
	}

	private static Map<String, String> label(String variable, String zh) {
		return Map.of("name", variable, "label", zh);
	}

}
