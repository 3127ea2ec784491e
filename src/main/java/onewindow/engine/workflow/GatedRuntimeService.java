package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * The side doors, all closed: a case begins with its start form, moves with its tasks'
 * forms, and is never stopped or deleted. That holds for administrators too, because what
 * a case is stands in the hall's tables and not in variables.
 */
class GatedRuntimeService extends RuntimeServiceImpl {

	@Override
	public void setCommandExecutor(CommandExecutor executor) {
		super.setCommandExecutor(new LockedDoor(executor));
	}

}
