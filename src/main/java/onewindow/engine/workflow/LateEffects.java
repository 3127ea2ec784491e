package onewindow.engine.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

import org.springframework.stereotype.Component;

/**
 * What should have happened by itself and has not: the timers that are long due, whatever
 * holds them up.
 */
@Component
public class LateEffects {

	private final ManagementService management;

	private final RuntimeService runtime;

	private final Clock time;

	LateEffects(ManagementService management, RuntimeService runtime, Clock time) {
		this.management = management;
		this.runtime = runtime;
		this.time = time;
	}

	/**
	 * What is late.
	 * @param tolerance by how much at least
	 * @return empty when nothing is
	 */
	public Optional<Late> beyond(Duration tolerance) {
		JobQuery late = this.management.createJobQuery()
			.timers()
			.active()
			.duedateLowerThan(Date.from(this.time.instant().minus(tolerance)));
		return late.orderByJobDuedate()
			.asc()
			.listPage(0, 1)
			.stream()
			.findFirst()
			.map(oldest -> new Late(late.count(), caseOf(oldest), oldest.getDuedate().toInstant()));
	}

	private CaseNumber caseOf(Job job) {
		return new CaseNumber(this.runtime.createProcessInstanceQuery()
			.processInstanceId(job.getProcessInstanceId())
			.singleResult()
			.getBusinessKey());
	}

	/**
	 * How much is late.
	 *
	 * @param count the number of effects
	 * @param oldestCase the case whose effect is due longest
	 * @param oldestDue since when
	 */
	public record Late(long count, CaseNumber oldestCase, Instant oldestDue) {

	}

}
