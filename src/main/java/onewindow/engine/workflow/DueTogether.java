package onewindow.engine.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;

/**
 * Does several jobs of a case as one command, so that what they share is read once: those
 * that stand beside what people work on, like cards. A job that ends a step or goes on
 * with the case is done by itself, because what comes next must see what it has left.
 *
 * @param jobs ids, in the order in which they are due
 */
record DueTogether(List<String> jobs) implements Command<List<String>> {

	@Override
	public List<String> execute(CommandContext context) {
		List<String> group = first(context);
		group.forEach(job -> new ExecuteJobsCmd(job, new JobFailureCollector(job)).execute(context));
		return group;
	}

	/** The jobs before the first that goes on with the case, or that one. */
	private List<String> first(CommandContext context) {
		Map<String, JobEntity> known = new HashMap<>();
		context
			.runWithoutAuthorization(() -> context.getJobManager()
				.findJobsByQueryCriteria((JobQueryImpl) new JobQueryImpl().jobIds(new HashSet<>(this.jobs)), null))
			.forEach(job -> known.put(job.getId(), (JobEntity) job));
		known.values()
			.stream()
			.map(JobEntity::getProcessDefinitionId)
			.distinct()
			.forEach(context.getJobDefinitionManager()::findByProcessDefinitionId);
		List<String> group = new ArrayList<>();
		for (String job : this.jobs) {
			if (!standsBeside(known.get(job))) {
				return group.isEmpty() ? List.of(job) : group;
			}
			group.add(job);
		}
		return group;
	}

	private static boolean standsBeside(JobEntity job) {
		if (job.getExecution() == null
				|| !(job.getJobHandlerConfiguration() instanceof TimerJobConfiguration configuration)) {
			return false;
		}
		ActivityImpl timer = job.getExecution().getProcessDefinition().findActivity(configuration.getTimerElementKey());
		return isConcurrent(timer)
				|| timer != null && timer.getFlowScope() instanceof ActivityImpl subProcess && isConcurrent(subProcess);
	}

	private static boolean isConcurrent(ActivityImpl activity) {
		return activity != null
				&& activity.getActivityStartBehavior() == ActivityStartBehavior.CONCURRENT_IN_FLOW_SCOPE;
	}

}
