package onewindow.engine.workflow;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Timers are the law's: nobody moves, stops or deletes one, or lets it go off before its
 * time. What has failed can be tried again.
 */
class GatedManagementService extends ManagementServiceImpl {

	private CommandExecutor engine;

	GatedManagementService(ProcessEngineConfiguration configuration) {
		super(configuration);
	}

	@Override
	public void setCommandExecutor(CommandExecutor executor) {
		this.engine = executor;
		super.setCommandExecutor(new LockedDoor(executor, SetJobRetriesCmd.class));
	}

	@Override
	public void executeJob(String jobId) {
		Job job = createJobQuery().jobId(jobId).singleResult();
		boolean early = job != null && job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime());
		if (early) {
			// The engine's resource for jobs lets no other kind of refusal through.
			throw new BadUserRequestException(EngineRefusal.NOT_DUE_YET.say());
		}
		if (job != null && job.isSuspended()) {
			throw new BadUserRequestException(EngineRefusal.CLOCK_STANDS.say());
		}
		ExecuteJobHelper.executeJob(jobId, this.engine);
	}

}
