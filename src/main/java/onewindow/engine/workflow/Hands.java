package onewindow.engine.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.stereotype.Component;

/**
 * Passes an open task from hand to hand, in the transaction of the caller. Who may do so,
 * the caller knows.
 */
@Component
public class Hands {

	private final EngineCommands engine;

	Hands(EngineCommands engine) {
		this.engine = engine;
	}

	/**
	 * An open task.
	 * @param taskId its id
	 * @return empty when it is done or never was
	 */
	public Optional<HeldTask> find(String taskId) {
		return this.engine.run(context -> {
			TaskEntity task = context.getTaskManager().findTaskById(taskId);
			if (task == null) {
				return Optional.empty();
			}
			Set<String> groups = task.getCandidates()
				.stream()
				.map(IdentityLink::getGroupId)
				.collect(Collectors.toSet());
			return Optional.of(new HeldTask(taskId, new CaseNumber(task.getProcessInstance().getBusinessKey()),
					task.getName(), groups, task.getAssignee(), task.getOwner(),
					task.getDelegationState() == DelegationState.PENDING));
		});
	}

	/**
	 * Gives a task to somebody for good.
	 * @param taskId the task
	 * @param userId who has it from now on
	 */
	public void assign(String taskId, String userId) {
		this.engine.run(new AssignTaskCmd(taskId, userId));
	}

	/**
	 * Asks somebody for help with a task; it comes back.
	 * @param taskId the task
	 * @param userId who is asked
	 */
	public void delegate(String taskId, String userId) {
		this.engine.run(new DelegateTaskCmd(taskId, userId));
	}

	/**
	 * Gives a task back to whoever asked for help.
	 * @param taskId the task
	 */
	public void giveBack(String taskId) {
		this.engine.run(new ResolveTaskCmd(taskId, null));
	}

	/**
	 * Who has an open task.
	 *
	 * @param id its id
	 * @param caseNumber the case
	 * @param name its name
	 * @param candidateGroups who may take it
	 * @param assignee who has it, {@literal null} when nobody has
	 * @param owner who asked for help, {@literal null} when nobody did
	 * @param delegated whether it is to be given back
	 */
	public record HeldTask(String id, CaseNumber caseNumber, String name, Set<String> candidateGroups, String assignee,
			String owner, boolean delegated) {
	}

}
