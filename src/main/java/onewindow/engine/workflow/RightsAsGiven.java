package onewindow.engine.workflow;

import java.util.List;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Asks for a person's rights with all of their groups. The engine would first read the
 * whole table of rights, in every command, to leave out groups that hold none; the query
 * that follows finds nothing for those anyway, by its index. And takes rights on a task
 * or an instance away only where the hall gives them, which is on the tasks of
 * procedures.
 */
class RightsAsGiven implements SessionFactory {

	@Override
	public Class<?> getSessionType() {
		return AuthorizationManager.class;
	}

	@Override
	public Session openSession() {
		return new AuthorizationManager() {

			@Override
			public List<String> filterAuthenticatedGroupIds(List<String> groups) {
				return (groups != null) ? groups : List.of();
			}

			@Override
			public void deleteAuthorizationsByResourceId(Resource resource, String id) {
				if (resource != Resources.PROCESS_INSTANCE && resource != Resources.TASK
						|| RightsPerTask.isOfAProcedure(getDbEntityManager().getCachedEntity(TaskEntity.class, id))) {
					super.deleteAuthorizationsByResourceId(resource, id);
				}
			}

		};
	}

}
