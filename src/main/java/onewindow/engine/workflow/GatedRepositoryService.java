package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * Models can be deployed and read. A deployment is never deleted or suspended: that would
 * take the cases with it that run on it.
 */
class GatedRepositoryService extends RepositoryServiceImpl {

	@Override
	public void setCommandExecutor(CommandExecutor executor) {
		super.setCommandExecutor(new LockedDoor(executor, DeployCmd.class));
	}

}
