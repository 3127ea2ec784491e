package onewindow.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ConditionEvaluationBuilder;
import org.camunda.bpm.engine.runtime.MessageCorrelationAsyncBuilder;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.runtime.RestartProcessInstanceBuilder;
import org.camunda.bpm.engine.runtime.SignalEventReceivedBuilder;

/**
 * The side doors, all closed: a case begins with its start form, moves with its tasks'
 * forms, and is never deleted. That holds for administrators too, because what a case is
 * stands in the hall's tables and not in variables.
 */
class GatedRuntimeService extends RuntimeServiceImpl {

	@Override
	public ProcessInstantiationBuilder createProcessInstanceById(String definitionId) {
		throw Refused.notThisWay();
	}

	@Override
	public ProcessInstantiationBuilder createProcessInstanceByKey(String key) {
		throw Refused.notThisWay();
	}

	@Override
	public RestartProcessInstanceBuilder restartProcessInstances(String definitionId) {
		throw Refused.notThisWay();
	}

	@Override
	public ProcessInstanceModificationBuilder createProcessInstanceModification(String instanceId) {
		throw Refused.notThisWay();
	}

	@Override
	public ModificationBuilder createModification(String definitionId) {
		throw Refused.notThisWay();
	}

	@Override
	protected void setVariables(String executionId, Map<String, ? extends Object> sent, boolean local) {
		throw Refused.notThisWay();
	}

	@Override
	protected void updateVariables(String executionId, Map<String, ? extends Object> sent, Collection<String> deletions,
			boolean local) {
		throw Refused.notThisWay();
	}

	@Override
	public void setVariable(String executionId, String name, Object value) {
		throw Refused.notThisWay();
	}

	@Override
	public void setVariableLocal(String executionId, String name, Object value) {
		throw Refused.notThisWay();
	}

	@Override
	public void removeVariable(String executionId, String name) {
		throw Refused.notThisWay();
	}

	@Override
	public void removeVariableLocal(String executionId, String name) {
		throw Refused.notThisWay();
	}

	@Override
	public void removeVariables(String executionId, Collection<String> names) {
		throw Refused.notThisWay();
	}

	@Override
	public void removeVariablesLocal(String executionId, Collection<String> names) {
		throw Refused.notThisWay();
	}

	@Override
	public Batch setVariablesAsync(List<String> ids, ProcessInstanceQuery running,
			HistoricProcessInstanceQuery historic, Map<String, ?> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public Batch setVariablesAsync(List<String> ids, Map<String, ?> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public Batch setVariablesAsync(ProcessInstanceQuery running, Map<String, ?> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public Batch setVariablesAsync(HistoricProcessInstanceQuery historic, Map<String, ?> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public void signal(String executionId, String name, Object data, Map<String, Object> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public void signal(String executionId, Map<String, Object> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public void signal(String executionId) {
		throw Refused.notThisWay();
	}

	@Override
	public void messageEventReceived(String message, String executionId, Map<String, Object> sent) {
		throw Refused.notThisWay();
	}

	@Override
	public void messageEventReceived(String message, String executionId) {
		throw Refused.notThisWay();
	}

	@Override
	public MessageCorrelationBuilder createMessageCorrelation(String message) {
		throw Refused.notThisWay();
	}

	@Override
	public MessageCorrelationAsyncBuilder createMessageCorrelationAsync(String message) {
		throw Refused.notThisWay();
	}

	@Override
	public SignalEventReceivedBuilder createSignalEvent(String signal) {
		throw Refused.notThisWay();
	}

	@Override
	public ConditionEvaluationBuilder createConditionEvaluation() {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstance(String instanceId, String reason, boolean skipListeners, boolean external,
			boolean skipMappings, boolean skipSubprocesses) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstanceIfExists(String instanceId, String reason, boolean skipListeners, boolean external,
			boolean skipMappings, boolean skipSubprocesses) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstances(List<String> instanceIds, String reason, boolean skipListeners,
			boolean external) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstances(List<String> instanceIds, String reason, boolean skipListeners, boolean external,
			boolean skipSubprocesses) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstances(List<String> instanceIds, String reason, boolean skipListeners, boolean external,
			boolean skipSubprocesses, boolean skipMappings) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstancesIfExists(List<String> instanceIds, String reason, boolean skipListeners,
			boolean external, boolean skipSubprocesses) {
		throw Refused.notThisWay();
	}

	@Override
	public Batch deleteProcessInstancesAsync(List<String> instanceIds, ProcessInstanceQuery running,
			HistoricProcessInstanceQuery historic, String reason, boolean skipListeners, boolean skipSubprocesses,
			boolean skipMappings) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstance(String instanceId, String reason) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstance(String instanceId, String reason, boolean skipListeners) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstance(String instanceId, String reason, boolean skipListeners, boolean external) {
		throw Refused.notThisWay();
	}

	@Override
	public void deleteProcessInstance(String instanceId, String reason, boolean skipListeners, boolean external,
			boolean skipMappings) {
		throw Refused.notThisWay();
	}

}
