package onewindow.engine.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;

import onewindow.foundation.shared.Hall;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The timers of all cases, done one by one in the order in which they are due.
 */
@Component
class DueJobs {

	private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

	private final ManagementService management;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final CurrentActor actor;

	private final EngineCommands engine;

	private final ObjectProvider<JobExecutor> jobExecutor;

	DueJobs(ManagementService management, RuntimeService runtime, RepositoryService repository, CurrentActor actor,
			EngineCommands engine, ObjectProvider<JobExecutor> jobExecutor) {
		this.management = management;
		this.runtime = runtime;
		this.repository = repository;
		this.actor = actor;
		this.engine = engine;
		this.jobExecutor = jobExecutor;
	}

	/** Does something while the engine does no timers by itself. */
	<T> T alone(Supplier<T> act) {
		JobExecutor executor = this.jobExecutor.getIfAvailable();
		boolean running = executor != null && executor.isActive();
		if (running) {
			executor.shutdown();
		}
		try {
			return act.get();
		}
		finally {
			if (running) {
				executor.start();
			}
		}
	}

	Optional<Job> dueBy(Instant target) {
		return this.management.createJobQuery()
			.timers()
			.active()
			.withRetriesLeft()
			.duedateLowerThan(Date.from(target.plusMillis(1)))
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1)
			.stream()
			.findFirst();
	}

	DueEvent run(Job job) {
		DueEvent event = describe(job);
		try {
			this.actor.asSystem(() -> ExecuteJobHelper.executeJob(job.getId(),
					this.engine.configuration().getCommandExecutorTxRequired()));
		}
		catch (ProcessEngineException ex) {
			LOG.warn("Job {} failed while the clock was moved; it will be tried again", job.getId(), ex);
		}
		return event;
	}

	private DueEvent describe(Job job) {
		JobDefinition definition = this.management.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult();
		FlowElement element = this.repository.getBpmnModelInstance(job.getProcessDefinitionId())
			.getModelElementById(definition.getActivityId());
		String number = this.runtime.createProcessInstanceQuery()
			.processInstanceId(job.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		return new DueEvent(job.getDuedate().toInstant().atZone(Hall.ZONE).toOffsetDateTime(), number, element.getId(),
				element.getName());
	}

}
