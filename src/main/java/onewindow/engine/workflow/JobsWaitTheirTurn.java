package onewindow.engine.workflow;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets a job wait for the lock of its case, as people do, before it reads anything of it.
 * Of which case it is is read in the engine's own tables, since the engine would load
 * what it must not know yet.
 */
class JobsWaitTheirTurn extends CommandInterceptor {

	private final JdbcClient jdbc;

	private final ObjectProvider<SubmissionGate> gate;

	JobsWaitTheirTurn(JdbcClient jdbc, ObjectProvider<SubmissionGate> gate) {
		this.jdbc = jdbc;
		this.gate = gate;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof ExecuteJobsCmd) {
			lockCaseOf((String) new DirectFieldAccessor(command).getPropertyValue("jobId"));
		}
		return this.next.execute(command);
	}

	private void lockCaseOf(String jobId) {
		this.jdbc.sql("""
				select instance.business_key_ from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				where job.id_ = ?""")
			.param(jobId)
			.query(String.class)
			.optional()
			.filter(CaseNumber::isValid)
			.ifPresent(number -> this.gate.getObject().lock(new CaseNumber(number)));
	}

}
