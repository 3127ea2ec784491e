package onewindow.workflow;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;

import onewindow.shared.NotAllowed;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Completing a task passes the gate; whatever else could push a case on or write into it
 * is closed.
 */
class GatedTaskService extends TaskServiceImpl {

	private final Doorkeeper doorkeeper;

	GatedTaskService(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
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
				throw new NotAllowed("只能为本人认领任务");
			}
			try {
				super.claim(taskId, userId);
			}
			catch (TaskAlreadyClaimedException ex) {
				throw new Conflict("该任务已由他人认领，请刷新任务列表");
			}
		});
	}

	/**
	 * Whoever has taken a task may put it back; the engine asks more than the right to
	 * work for that.
	 */
	@Override
	public void setAssignee(String taskId, String userId) {
		if (userId != null) {
			super.setAssignee(taskId, userId);
			return;
		}
		this.doorkeeper.work(taskId, () -> this.commandExecutor.execute(
				context -> context.runWithoutAuthorization(() -> new AssignTaskCmd(taskId, null).execute(context))));
	}

	@Override
	public void resolveTask(String taskId) {
		throw Refused.notThisWay();
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode) {
		throw Refused.notThisWay();
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
		throw Refused.notThisWay();
	}

	@Override
	public void handleEscalation(String taskId, String escalationCode) {
		throw Refused.notThisWay();
	}

	@Override
	public void handleEscalation(String taskId, String escalationCode, Map<String, Object> sent) {
		throw Refused.notThisWay();
	}

	@Override
	protected void setVariables(String taskId, Map<String, ? extends Object> sent, boolean local) {
		throw Refused.notThisWay();
	}

	@Override
	protected void updateVariables(String taskId, Map<String, ? extends Object> sent, Collection<String> deletions,
			boolean local) {
		throw Refused.notThisWay();
	}

	@Override
	public void removeVariable(String taskId, String name) {
		throw Refused.notThisWay();
	}

	@Override
	public void removeVariableLocal(String taskId, String name) {
		throw Refused.notThisWay();
	}

	@Override
	public void removeVariables(String taskId, Collection<String> names) {
		throw Refused.notThisWay();
	}

	@Override
	public void removeVariablesLocal(String taskId, Collection<String> names) {
		throw Refused.notThisWay();
	}

	/**
	 * Notes and files belong to the case file; the engine's own would keep personal
	 * numbers outside of it.
	 */
	@Override
	public Comment createComment(String taskId, String processInstanceId, String message) {
		throw Refused.notThisWay();
	}

	@Override
	public void addComment(String taskId, String processInstanceId, String message) {
		throw Refused.notThisWay();
	}

	@Override
	public Attachment createAttachment(String type, String taskId, String processInstanceId, String name,
			String description, InputStream content) {
		throw Refused.notThisWay();
	}

	@Override
	public Attachment createAttachment(String type, String taskId, String processInstanceId, String name,
			String description, String url) {
		throw Refused.notThisWay();
	}

}
