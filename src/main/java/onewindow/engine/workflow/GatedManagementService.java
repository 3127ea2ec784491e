package onewindow.engine.workflow;

import java.util.List;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Timers are the law's: nobody moves, stops or deletes one, lets it go off before its
 * time or takes its tries away. What is due can be tried again, and a try that fails
 * costs nothing.
 */
class GatedManagementService extends ManagementServiceImpl {

	private final ObjectProvider<CurrentActor> actor;

	private CommandExecutor engine;

	GatedManagementService(ProcessEngineConfigurationImpl configuration, ObjectProvider<CurrentActor> actor) {
		super(configuration);
		this.actor = actor;
	}

	@Override
	public void setCommandExecutor(CommandExecutor executor) {
		this.engine = executor;
		super.setCommandExecutor(new LockedDoor(executor));
	}

	@Override
	public void executeJob(String jobId) {
		this.engine.execute(context -> {
			requireDue(context, jobId);
			return null;
		});
		this.actor.getObject().asSystem(() -> JobTries.once(jobId, this.engine));
	}

	/** The engine's resource for jobs lets no other kind of refusal through. */
	private static void requireDue(CommandContext context, String jobId) {
		JobEntity job = context.getJobManager().findJobById(jobId);
		if (job == null) {
			throw new BadUserRequestException(EngineRefusal.NO_SUCH_JOB.say());
		}
		context.getProcessEngineConfiguration().getCommandCheckers().forEach(rights -> rights.checkUpdateJob(job));
		if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
			throw new BadUserRequestException(EngineRefusal.NOT_DUE_YET.say());
		}
		if (job.isSuspended()) {
			throw new BadUserRequestException(EngineRefusal.CLOCK_STANDS.say());
		}
	}

	@Override
	public void setJobRetries(String jobId, int retries) {
		requireATry(retries);
		this.engine.execute(new SetJobRetriesCmd(jobId, null, retries, null, false));
	}

	@Override
	public void setJobRetries(List<String> jobIds, int retries) {
		requireATry(retries);
		this.engine.execute(new SetJobRetriesCmd(jobIds, retries, null, false));
	}

	@Override
	public void setJobRetriesByJobDefinitionId(String jobDefinitionId, int retries) {
		requireATry(retries);
		this.engine.execute(new SetJobRetriesCmd(null, jobDefinitionId, retries, null, false));
	}

	private static void requireATry(int retries) {
		if (retries < 1) {
			throw new BadUserRequestException(EngineRefusal.NO_TRY_LEFT.say());
		}
	}

}
