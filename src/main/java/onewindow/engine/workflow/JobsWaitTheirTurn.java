package onewindow.engine.workflow;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets a job that is done by itself wait for the lock of its case, as people do, before
 * it reads anything of it.
 */
class JobsWaitTheirTurn extends CommandInterceptor {

	private final DueInACase due;

	private final ObjectProvider<SubmissionGate> gate;

	JobsWaitTheirTurn(DueInACase due, ObjectProvider<SubmissionGate> gate) {
		this.due = due;
		this.gate = gate;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof ExecuteJobsCmd) {
			this.due.caseOf((String) new DirectFieldAccessor(command).getPropertyValue("jobId"))
				.ifPresent(number -> this.gate.getObject().lock(number));
		}
		return this.next.execute(command);
	}

}
