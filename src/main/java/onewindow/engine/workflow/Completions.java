package onewindow.engine.workflow;

import java.util.Map;
import java.util.function.Supplier;

import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import org.camunda.bpm.engine.TaskService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Completes tasks for the person who is signed in, past the same gate as a form that
 * Tasklist sends.
 */
@Component
public class Completions {

	private final Supplier<TaskService> tasks;

	Completions(ObjectProvider<TaskService> tasks) {
		this.tasks = SingletonSupplier.of(tasks::getObject);
	}

	/**
	 * Completes a task, in a transaction of its own.
	 * @param taskId the task
	 * @param answers as its form would send them
	 * @throws InvalidInput when an answer cannot be taken
	 * @throws NotAllowed when it is not the person's task
	 * @throws Conflict when somebody else has it, or was faster
	 */
	public void complete(String taskId, Map<String, Object> answers) {
		try {
			this.tasks.get().complete(taskId, answers);
		}
		catch (Refused ex) {
			throw (ex.getCause() instanceof RuntimeException why) ? why : ex;
		}
	}

}
