package onewindow.engine.worklist;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Lets whoever may read a task read what Tasklist shows on its card. The engine itself
 * would join the variables with all rights of the person, those on single tasks included.
 */
@Component
class WorkListVariables implements SessionFactory {

	private static final AskedKeys<VariableInstanceQueryImpl> ASKED = new AskedKeys<>(new VariableInstanceQueryImpl(),
			Set.of("isByteArrayFetchingEnabled", "isCustomObjectDeserializationEnabled"));

	private static final Set<String> KEYS = Set.of("variableNames", "variableScopeIds");

	@Override
	public Class<?> getSessionType() {
		return VariableInstanceManager.class;
	}

	@Override
	public Session openSession() {
		return new VariableInstanceManager() {

			@Override
			public List<VariableInstance> findVariableInstanceByQueryCriteria(VariableInstanceQueryImpl query,
					Page page) {
				return (isLimited() && asksForCards(query)
						&& scopesOf(readable(query)).containsAll(Arrays.asList(query.getVariableScopeIds())))
								? getCommandContext().runWithoutAuthorization(() -> find(query, page))
								: find(query, page);
			}

			private boolean isLimited() {
				return isAuthorizationEnabled() && getCommandContext().isAuthorizationCheckEnabled()
						&& getCurrentAuthentication() != null;
			}

			private List<VariableInstance> find(VariableInstanceQueryImpl query, Page page) {
				return super.findVariableInstanceByQueryCriteria(query, page);
			}

			private List<Task> readable(VariableInstanceQueryImpl query) {
				Authentication person = getCurrentAuthentication();
				Statement tasks = new ReadableTasks(person.getUserId(), person.getGroupIds())
					.among(query.getVariableScopeIds());
				return getTaskManager().findTasksByNativeQuery(tasks.parameters(), 0, Integer.MAX_VALUE);
			}

		};
	}

	private static boolean asksForCards(VariableInstanceQueryImpl query) {
		return ASKED.areAmong(KEYS, query) && query.getQueryVariableValues().isEmpty()
				&& query.getVariableNames() != null && query.getVariableScopeIds() != null
				&& ListedQuery.VARIABLES.keySet().containsAll(Arrays.asList(query.getVariableNames()));
	}

	private static Set<String> scopesOf(List<Task> tasks) {
		Set<String> scopes = new HashSet<>();
		tasks.forEach(
				task -> scopes.addAll(Arrays.asList(task.getId(), task.getExecutionId(), task.getProcessInstanceId())));
		return scopes;
	}

}
