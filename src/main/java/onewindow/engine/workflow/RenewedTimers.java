package onewindow.engine.workflow;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.ActivityExecutionTreeMapping;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Sets timers of limits again that have fired, once their limit has moved and their
 * moment lies ahead: whoever was reminded of the date as it was must be reminded of the
 * one that holds.
 */
final class RenewedTimers {

	private RenewedTimers() {
	}

	/** Those of a process instance; what stopped the clock stops them too. */
	static void of(CommandContext context, String instanceId, Set<String> stopping) {
		ExecutionEntity instance = context.getExecutionManager().findExecutionById(instanceId);
		ActivityExecutionTreeMapping tree = new ActivityExecutionTreeMapping(context, instanceId);
		scopes(instance.getProcessDefinition())
			.forEach(scope -> tree.getExecutions(scope).forEach(execution -> renew(scope, execution, stopping)));
	}

	private static Stream<ScopeImpl> scopes(ScopeImpl scope) {
		return Stream.concat(Stream.of(scope),
				scope.getActivities().stream().filter(ActivityImpl::isScope).flatMap(RenewedTimers::scopes));
	}

	private static void renew(ScopeImpl scope, ExecutionEntity execution, Set<String> stopping) {
		Collection<String> running = execution.getJobs()
			.stream()
			.map(JobEntity::getActivityId)
			.collect(Collectors.toSet());
		TimerDeclarationImpl.getDeclarationsForScope(scope)
			.values()
			.stream()
			.filter(timer -> !timer.isInterruptingTimer() && !running.contains(timer.getActivityId()))
			.filter(timer -> LimitMarks.isLimit(execution.getProcessDefinition(), timer.getActivityId()))
			.forEach(timer -> setAgain(timer.createTimerInstance(execution), stopping));
	}

	private static void setAgain(TimerEntity timer, Set<String> stopping) {
		if (!timer.getDuedate().after(ClockUtil.getCurrentTime())) {
			timer.delete();
		}
		else if (LimitMarks.isStoppedBy(timer, stopping)) {
			timer.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
		}
	}

}
