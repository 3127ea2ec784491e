package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.ExternalTaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The hall has no external tasks, so nobody works on any. */
class GatedExternalTaskService extends ExternalTaskServiceImpl {

	@Override
	public void setCommandExecutor(CommandExecutor executor) {
		super.setCommandExecutor(new LockedDoor(executor));
	}

}
