package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/**
 * Tries a job once more, besides the job executor. A failure is the caller's to tell: it
 * takes none of the job's tries, and the incident that Cockpit shows stays.
 */
final class JobTries {

	private JobTries() {
	}

	/**
	 * Runs a job.
	 * @param jobId the job
	 * @param engine in whose transaction
	 * @throws RuntimeException what the job failed with
	 */
	static void once(String jobId, CommandExecutor engine) {
		engine.execute(new ExecuteJobsCmd(jobId, new JobFailureCollector(jobId)));
	}

}
