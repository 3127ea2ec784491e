package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.HistoryServiceImpl;
import org.camunda.bpm.engine.impl.cmd.HistoryCleanupCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** What was done can be read. It goes only when its time to live is over. */
class GatedHistoryService extends HistoryServiceImpl {

	@Override
	public void setCommandExecutor(CommandExecutor executor) {
		super.setCommandExecutor(new LockedDoor(executor, HistoryCleanupCmd.class));
	}

}
