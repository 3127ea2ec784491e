package onewindow.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import onewindow.shared.Hall;
import onewindow.workflow.CurrentActor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of the demonstration: it ticks, can be moved on and never back, and keeps
 * what it is ahead over a restart. On its way it stops at whatever is due and does it, so
 * that everything happens in the order and on the day on which it would have happened.
 */
class DemoClock {

	private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);

	private final Path file;

	private final Clock clock;

	private final ManagementService management;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final CurrentActor actor;

	private final Optional<JobExecutor> jobExecutor;

	private Duration ahead;

	DemoClock(Path file, Clock clock, ManagementService management, RuntimeService runtime,
			RepositoryService repository, CurrentActor actor, Optional<JobExecutor> jobExecutor) {
		this.file = file;
		this.clock = clock;
		this.management = management;
		this.runtime = runtime;
		this.repository = repository;
		this.actor = actor;
		this.jobExecutor = jobExecutor;
		this.ahead = read();
		ClockUtil.offset(this.ahead.toMillis());
	}

	OffsetDateTime now() {
		return this.clock.instant().atZone(Hall.ZONE).toOffsetDateTime();
	}

	/**
	 * Moves the clock on.
	 * @param target not before now
	 * @return what became due on the way, in order
	 */
	synchronized List<Event> moveTo(Instant target) {
		boolean running = this.jobExecutor.map(JobExecutor::isActive).orElse(false);
		if (running) {
			this.jobExecutor.orElseThrow().shutdown();
		}
		try {
			List<Event> events = new ArrayList<>();
			for (Optional<Job> next = dueBy(target); next.isPresent(); next = dueBy(target)) {
				set(next.get().getDuedate().toInstant());
				events.add(run(next.get()));
			}
			set(target);
			return events;
		}
		finally {
			if (running) {
				this.jobExecutor.orElseThrow().start();
			}
		}
	}

	private Optional<Job> dueBy(Instant target) {
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

	private Event run(Job job) {
		Event event = describe(job);
		try {
			this.actor.asSystem(() -> this.management.executeJob(job.getId()));
		}
		catch (ProcessEngineException ex) {
			LOG.warn("Job {} failed while the clock was moved; it will be tried again", job.getId(), ex);
		}
		return event;
	}

	private Event describe(Job job) {
		JobDefinition definition = this.management.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult();
		FlowElement element = this.repository.getBpmnModelInstance(job.getProcessDefinitionId())
			.getModelElementById(definition.getActivityId());
		String number = this.runtime.createProcessInstanceQuery()
			.processInstanceId(job.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		return new Event(job.getDuedate().toInstant().atZone(Hall.ZONE).toOffsetDateTime(), number, element.getId(),
				element.getName());
	}

	/** Never back: what was done cannot be undone by it. */
	private void set(Instant time) {
		Duration on = Duration.between(this.clock.instant(), time);
		if (!on.isNegative()) {
			this.ahead = this.ahead.plus(on);
			ClockUtil.offset(this.ahead.toMillis());
			write();
		}
	}

	private Duration read() {
		try {
			return Files.exists(this.file) ? Duration.parse(Files.readString(this.file).strip()) : Duration.ZERO;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write() {
		try {
			Files.writeString(this.file, this.ahead.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Something that became due.
	 *
	 * @param at when it was due
	 * @param caseNumber in which case
	 * @param element the element of the model
	 * @param title its name
	 */
	record Event(OffsetDateTime at, String caseNumber, String element, String title) {
	}

}
