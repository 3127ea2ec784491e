package onewindow.engine.workflow;

import java.util.Date;
import java.util.List;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with what is due and has failed until no try was left. The engine gives such a
 * job up; an effect of the law is due until it has happened, so it is tried again for as
 * long. Until then it stands in Cockpit.
 */
@Component
class FailedJobs {

	private static final Logger LOG = LoggerFactory.getLogger(FailedJobs.class);

	private static final int PAGE = 200;

	private final ManagementService management;

	private final EngineCommands engine;

	private final CurrentActor actor;

	FailedJobs(ManagementService management, EngineCommands engine, CurrentActor actor) {
		this.management = management;
		this.engine = engine;
		this.actor = actor;
	}

	@Scheduled(fixedDelayString = "${onewindow.jobs.watch-interval}")
	@SchedulerLock(name = "failed-jobs")
	void tryAgain() {
		int failed = 0;
		List<Job> jobs = page(failed);
		while (!jobs.isEmpty()) {
			failed += (int) jobs.stream().filter(job -> !succeeds(job)).count();
			jobs = page(failed);
		}
	}

	/** Those that failed just now come first, in the order in which they were tried. */
	private List<Job> page(int after) {
		return this.management.createJobQuery()
			.noRetriesLeft()
			.active()
			.duedateLowerThan(new Date(ClockUtil.getCurrentTime().getTime() + 1))
			.orderByJobDuedate()
			.asc()
			.orderByJobId()
			.asc()
			.listPage(after, PAGE);
	}

	private boolean succeeds(Job job) {
		try {
			this.actor
				.asSystem(() -> JobTries.once(job.getId(), this.engine.configuration().getCommandExecutorTxRequired()));
			return true;
		}
		catch (RuntimeException ex) {
			LOG.error("Job {} is due since {} and fails again", job.getId(), job.getDuedate(), ex);
			return false;
		}
	}

}
