package onewindow.engine.workflow;

import java.util.Collection;
import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The regular door: applications and tasks come in through their forms.
 */
class GatedFormService extends FormServiceImpl {

	private final Doorkeeper doorkeeper;

	GatedFormService(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
	}

	@Override
	public void setCommandExecutor(CommandExecutor executor) {
		super.setCommandExecutor(new LockedDoor(executor, SubmitStartFormCmd.class, SubmitTaskFormCmd.class));
	}

	@Override
	public ProcessInstance submitStartForm(String definitionId, Map<String, Object> sent) {
		return submitStartForm(definitionId, null, sent);
	}

	@Override
	public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> sent) {
		return this.doorkeeper.start(definitionId, businessKey, sent,
				(key, kept) -> super.submitStartForm(definitionId, key, kept));
	}

	@Override
	public ProcessInstance submitStartFormData(String definitionId, Map<String, String> sent) {
		return submitStartForm(definitionId, null, Map.copyOf(sent));
	}

	@Override
	public ProcessInstance submitStartFormData(String definitionId, String businessKey, Map<String, String> sent) {
		return submitStartForm(definitionId, businessKey, Map.copyOf(sent));
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> sent) {
		this.doorkeeper.complete(taskId, sent, kept -> {
			super.submitTaskForm(taskId, kept);
			return null;
		});
	}

	@Override
	public void submitTaskFormData(String taskId, Map<String, String> sent) {
		submitTaskForm(taskId, Map.copyOf(sent));
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> sent,
			boolean deserialize) {
		return this.doorkeeper.complete(taskId, sent,
				kept -> super.submitTaskFormWithVariablesInReturn(taskId, kept, deserialize));
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
		VariableMap variables = super.getTaskFormVariables(taskId, names, deserialize);
		this.doorkeeper.formValues(taskId).forEach((name, value) -> {
			if (names == null || names.contains(name)) {
				variables.put(name, PlainValues.forForm(value));
			}
		});
		return variables;
	}

}
