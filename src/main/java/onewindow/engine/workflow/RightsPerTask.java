package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Writes rights per task for procedures only: they serve all units, so that a right on
 * the whole procedure would show every unit's cases to every other. Units hold rights on
 * their items, so that the list of tasks stays fast with many open cases; which of a
 * unit's people may act on a task is the gate's to say.
 */
class RightsPerTask extends DefaultAuthorizationProvider {

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		return isOfAProcedure(task) ? super.newTaskAssignee(task, oldAssignee, newAssignee) : null;
	}

	@Override
	public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
		return null;
	}

	@Override
	public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
		return null;
	}

	@Override
	public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
		return isOfAProcedure(task) ? super.newTaskGroupIdentityLink(task, groupId, type) : null;
	}

	/** Nobody starts a procedure. */
	static boolean isOfAProcedure(Object task) {
		return task instanceof TaskEntity entity && entity.getProcessDefinition() != null
				&& !entity.getProcessDefinition().isStartableInTasklist();
	}

}
