package onewindow.engine.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When the job executor comes to a job of a case, does whatever else is due in that case
 * with it, in one transaction: after the hall was down, five cards of a case cost one
 * commit and not five. When anything fails, nothing of it is done, and the jobs are done
 * one by one, so that the one that fails holds up no other.
 */
class JobsOfACase extends CommandInterceptor {

	private static final Logger LOG = LoggerFactory.getLogger(JobsOfACase.class);

	private final DueInACase due;

	private final ObjectProvider<SubmissionGate> gate;

	private final TransactionTemplate transaction;

	JobsOfACase(DueInACase due, ObjectProvider<SubmissionGate> gate, TransactionTemplate transaction) {
		this.due = due;
		this.gate = gate;
		this.transaction = transaction;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof ExecuteJobsCmd && Context.getJobExecutorContext() != null) {
			String acquired = (String) new DirectFieldAccessor(command).getPropertyValue("jobId");
			Set<String> done = this.due.caseOf(acquired).map(this::together).orElse(Set.of());
			Context.getJobExecutorContext().getCurrentProcessorJobQueue().removeAll(done);
			if (done.contains(acquired) || !this.due.isThere(acquired)) {
				return null;
			}
		}
		return this.next.execute(command);
	}

	/** Empty when anything fails. */
	private Set<String> together(CaseNumber number) {
		try {
			return this.transaction.execute(status -> {
				this.gate.getObject().lock(number);
				this.due.commitWithoutWaiting();
				return doAll(number);
			});
		}
		catch (RuntimeException ex) {
			LOG.debug("What is due in case {} is done one by one", number, ex);
			return Set.of();
		}
	}

	/** What becomes due by what was done is done too. */
	private Set<String> doAll(CaseNumber number) {
		Set<String> done = new HashSet<>();
		List<String> jobs = this.due.in(number);
		while (!jobs.isEmpty()) {
			done.addAll(this.next.execute(new DueTogether(jobs)));
			jobs = this.due.in(number).stream().filter(job -> !done.contains(job)).toList();
		}
		return done;
	}

}
