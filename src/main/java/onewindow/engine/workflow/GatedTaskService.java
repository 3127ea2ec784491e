package onewindow.engine.workflow;

import java.util.Map;

import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.NotAllowed;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Completing a task passes the gate; whatever else could push a case on or write into it
 * is closed: notes and files too, which would keep personal numbers outside of the case
 * file.
 */
class GatedTaskService extends TaskServiceImpl {

	private final Doorkeeper doorkeeper;

	private CommandExecutor engine;

	GatedTaskService(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
	}

	@Override
	public void setCommandExecutor(CommandExecutor executor) {
		this.engine = executor;
		super.setCommandExecutor(new LockedDoor(executor, CompleteTaskCmd.class, ClaimTaskCmd.class));
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, Map.of());
	}

	@Override
	public void complete(String taskId, Map<String, Object> sent) {
		this.doorkeeper.complete(taskId, sent, kept -> {
			super.complete(taskId, kept);
			return null;
		});
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> sent, boolean deserialize) {
		return this.doorkeeper.complete(taskId, sent,
				kept -> super.completeWithVariablesInReturn(taskId, kept, deserialize));
	}

	@Override
	public void claim(String taskId, String userId) {
		this.doorkeeper.work(taskId, () -> {
			if (!this.doorkeeper.person().id().equals(userId)) {
				throw new NotAllowed(EngineRefusal.CLAIM_FOR_ANOTHER);
			}
			try {
				super.claim(taskId, userId);
			}
			catch (TaskAlreadyClaimedException ex) {
				throw new Conflict(EngineRefusal.ALREADY_CLAIMED);
			}
		});
	}

	/**
	 * Whoever has taken a task may put it back; the engine asks more than the right to
	 * work for that. Naming somebody is claiming.
	 */
	@Override
	public void setAssignee(String taskId, String userId) {
		if (userId != null) {
			claim(taskId, userId);
			return;
		}
		this.doorkeeper.work(taskId, () -> this.engine.execute(
				context -> context.runWithoutAuthorization(() -> new AssignTaskCmd(taskId, null).execute(context))));
	}

}
