package onewindow.engine.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import onewindow.engine.workflow.Variables;
import org.camunda.bpm.engine.impl.QueryOperator;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryVariableValue;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;

/**
 * A query of tasks that the work list can answer, each time as one statement over it and
 * the engine's own tables, from which whole tasks come. Pages are read group by group in
 * their order and then put together, so that the index gives no more rows than the page
 * has.
 */
final class ListedQuery {

	private static final Set<String> KEYS = Set.of("assignee", "assigned", "unassigned", "candidateGroup",
			"candidateGroups", "includeAssignedTasks", "processInstanceId", "processInstanceBusinessKey",
			"processInstanceBusinessKeyLike", "processDefinitionKey", "nameLike", "variables", "dueDate", "dueBefore",
			"dueAfter", "suspensionState");

	private static final AskedKeys<TaskQueryImpl> ASKED = new AskedKeys<>(new TaskQueryImpl(),
			Set.of("cachedCandidateGroups", "cachedUserGroups", "queries", "isOrQueryActive", "initializeFormKeys",
					"taskNameCaseInsensitive"));

	/** The variables that the list carries, by their names. */
	static final Map<String, String> VARIABLES = Map.of(Variables.CASE_NUMBER, "listed.case_number",
			Variables.ITEM_NAME, "listed.item_name", Variables.APPLICANT_NAME, "listed.applicant", Variables.CARD,
			"listed.card");

	private static final Map<QueryOperator, String> OPERATORS = Map.of(QueryOperator.EQUALS, " = %s",
			QueryOperator.LIKE, " like %s escape '\\'");

	/** So many are counted; nobody turns that many pages. */
	private static final int MOST = 10_000;

	private final TaskQueryImpl query;

	private final List<String> groups;

	private final Conditions conditions = new Conditions();

	private ListedQuery(TaskQueryImpl query) {
		this.query = query;
		this.groups = query.getCandidateGroups();
	}

	/**
	 * Takes a query.
	 * @return empty when it asks for anything that the list does not know
	 */
	static Optional<ListedQuery> of(TaskQueryImpl query) {
		boolean known = query.getQueries().size() == 1 && ASKED.areAmong(KEYS, query)
				&& ListedOrder.has(query.getOrderingProperties())
				&& query.getVariables().stream().allMatch(ListedQuery::isListed)
				&& (query.getCandidateGroups() == null || !query.getCandidateGroups().isEmpty());
		return known ? Optional.of(new ListedQuery(query)) : Optional.empty();
	}

	private static boolean isListed(TaskQueryVariableValue asked) {
		return asked.isProcessInstanceVariable() && !asked.isVariableNameIgnoreCase()
				&& !asked.isVariableValueIgnoreCase() && VARIABLES.containsKey(asked.getName())
				&& OPERATORS.containsKey(asked.getOperator()) && asked.getValue() instanceof String;
	}

	/** The tasks of the page that is asked for, in their order. */
	Statement page() {
		ListedOrder order = ListedOrder.of(this.query.getOrderingProperties());
		String rights = ask();
		String first = first((long) this.query.getFirstResult() + this.query.getMaxResults(), order);
		return new Statement(
				"""
						%s select RES.* from (
						  select distinct found.* from %s order by %s limit %d offset %d) page
						join public.act_ru_task RES on RES.id_ = page.task_id order by %3$s""".formatted(rights, first,
						order.ofSelected(), this.query.getMaxResults(), this.query.getFirstResult()),
				this.conditions.values());
	}

	/** How many tasks there are, {@value #MOST} at most. */
	Statement count() {
		String rights = ask();
		return new Statement(
				"%s select count(distinct task_id) from %s".formatted(rights, first(MOST, ListedOrder.of(List.of()))),
				this.conditions.values());
	}

	/**
	 * The first rows of each group. Told to go group by group in their order, the planner
	 * cannot read the whole list in the hope that enough rows come early.
	 */
	private String first(long rows, ListedOrder order) {
		String found = "(select %s, listed.task_id from %s where %s order by %s limit %d) found"
			.formatted(order.selected(), order.source(), this.conditions, order.inList(), rows);
		return (this.groups != null) ? "(values %s) asked (group_id) cross join lateral %s"
			.formatted(this.conditions.keepAll(this.groups, "(%s)"), found) : found;
	}

	/** Puts the conditions together, and gives what must stand before the statement. */
	private String ask() {
		this.conditions.andThat((this.groups != null) ? "listed.group_id = asked.group_id" : "listed.group_id = ''");
		Boolean suspended = (this.query.getSuspensionState() != null)
				? this.query.getSuspensionState().equals(SuspensionState.SUSPENDED) : null;
		this.conditions.andIfAsked("listed.suspended = %s", suspended)
			.andIfAsked("listed.assignee = %s", this.query.getAssignee())
			.andIfAsked("listed.item = %s", this.query.getProcessDefinitionKey())
			.andIfAsked("listed.task_id in (select id_ from public.act_ru_task where proc_inst_id_ = %s)",
					this.query.getProcessInstanceId())
			.andIfAsked("listed.case_number = %s", this.query.getProcessInstanceBusinessKey())
			.andIfAsked("listed.case_number like %s escape '\\'", this.query.getProcessInstanceBusinessKeyLike())
			.andIfAsked("upper(listed.name) like upper(%s) escape '\\'", this.query.getNameLike())
			.andIfAsked("listed.due_at = %s", this.query.getDueDate())
			.andIfAsked("listed.due_at < %s", this.query.getDueBefore())
			.andIfAsked("listed.due_at > %s", this.query.getDueAfter());
		this.query.getVariables()
			.forEach(asked -> this.conditions.and(VARIABLES.get(asked.getName()) + OPERATORS.get(asked.getOperator()),
					asked.getValue()));
		if (this.query.isUnassigned() || this.groups != null && !this.query.isIncludeAssignedTasks()) {
			this.conditions.andThat("listed.assignee is null");
		}
		if (Boolean.TRUE.equals(this.query.isAssignedInternal())) {
			this.conditions.andThat("listed.assignee is not null");
		}
		return rights(this.query.getAuthCheck());
	}

	/**
	 * Whoever asks for the tasks of their own groups, or for those they have taken, may
	 * see them: who may take a task may read it.
	 */
	private String rights(AuthorizationCheck check) {
		boolean own = check.getAuthGroupIds() != null && this.groups != null
				&& check.getAuthGroupIds().containsAll(this.groups)
				|| this.query.getAssignee() != null && this.query.getAssignee().equals(check.getAuthUserId());
		return (check.isAuthorizationCheckEnabled() && !own)
				? new ReadableTasks(check.getAuthUserId(), check.getAuthGroupIds()).limit(this.conditions) : "";
	}

}
