package onewindow.engine.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import onewindow.engine.workflow.SubmissionGate.DeployedForm;
import onewindow.engine.workflow.SubmissionGate.StartRequest;
import onewindow.engine.workflow.SubmissionGate.TaskRequest;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * The engine with the rights of the hall and not of the person, because the gate itself
 * says who may act. The case of a task is read in the engine's own tables: the engine
 * would load the task and then its process instance, for every form that is opened.
 */
class HallEngine {

	private final ProcessEngineConfigurationImpl engine;

	private final JdbcClient jdbc;

	/** A deployed form never changes, so it is read once. */
	private final Map<String, DeployedForm> forms = new ConcurrentHashMap<>();

	HallEngine(ProcessEngineConfigurationImpl engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
	}

	/**
	 * The case of a task; asked by itself, so that nothing is known of the task before
	 * the case is locked.
	 */
	Optional<CaseNumber> caseOf(String taskId) {
		return this.jdbc.sql("""
				select instance.business_key_ from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where task.id_ = ?""").param(taskId).query(String.class).optional().map(CaseNumber::new);
	}

	/**
	 * Acts as one command of the engine, so that what the gate reads for its answer is
	 * not read again. A refusal leaves the command before it is thrown: the engine would
	 * log it as a fault.
	 */
	<T> T asTheHall(Supplier<T> act) {
		Outcome<T> outcome = read(context -> {
			try {
				return new Outcome<>(act.get(), null);
			}
			catch (InvalidInput | NotAllowed | Conflict refusal) {
				return new Outcome<>(null, refusal);
			}
		});
		if (outcome.refusal() != null) {
			throw outcome.refusal();
		}
		return outcome.value();
	}

	StartRequest start(String definitionId, Actor person, Map<String, Object> sent) {
		return read(context -> {
			ProcessDefinitionEntity definition = this.engine.getDeploymentCache()
				.findDeployedProcessDefinitionById(definitionId);
			DeployedForm form = form(context, definition.getDeploymentId(), definition.getStartFormDefinition());
			return new StartRequest(definition.getKey(), form, person, PlainValues.of(sent));
		});
	}

	Optional<TaskRequest> task(String taskId, Actor person) {
		return read(context -> {
			TaskEntity task = context.getTaskManager().findTaskById(taskId);
			if (task == null || task.getProcessInstance() == null) {
				return Optional.empty();
			}
			String deployment = task.getProcessDefinition().getDeploymentId();
			Set<String> groups = task.getCandidates()
				.stream()
				.map(IdentityLink::getGroupId)
				.collect(Collectors.toSet());
			return Optional.of(new TaskRequest(new CaseNumber(task.getProcessInstance().getBusinessKey()),
					task.getTaskDefinitionKey(), task.getName(),
					form(context, deployment, task.getTaskDefinition().getFormDefinition()), groups, task.getAssignee(),
					(task.getLastUpdated() != null) ? task.getLastUpdated().toInstant() : null,
					task.getDelegationState() == DelegationState.PENDING, person, Map.of()));
		});
	}

	private <T> T read(Command<T> query) {
		return this.engine.getCommandExecutorTxRequired()
			.execute(context -> context.runWithoutAuthorization(() -> query.execute(context)));
	}

	private DeployedForm form(CommandContext context, String deployment, FormDefinition definition) {
		Expression key = (definition != null) ? definition.getCamundaFormDefinitionKey() : null;
		if (key == null) {
			return null;
		}
		return this.forms.computeIfAbsent(deployment + "/" + key.getExpressionText(),
				version -> load(context, version, deployment, key.getExpressionText()));
	}

	private static DeployedForm load(CommandContext context, String version, String deployment, String key) {
		CamundaFormDefinitionEntity form = context.getCamundaFormDefinitionManager()
			.findDefinitionByDeploymentAndKey(deployment, key);
		return new DeployedForm(version,
				context.getResourceManager()
					.findResourceByDeploymentIdAndResourceName(deployment, form.getResourceName())
					.getBytes());
	}

	private record Outcome<T>(T value, RuntimeException refusal) {
	}

}
