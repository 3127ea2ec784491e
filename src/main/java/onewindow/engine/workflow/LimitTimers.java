package onewindow.engine.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import onewindow.foundation.shared.BeforeCommit;
import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops, moves and releases the timers of a case and of the procedures that it has
 * called, one by one: a case as a whole is never suspended, because people go on working
 * on it. It finds them in the engine's own tables, in one statement: the engine looks for
 * the timers of one process instance at a time, and would first be asked for every
 * procedure that the case has called.
 */
@Component
public class LimitTimers {

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	private final ObjectProvider<StoppedClocks> clocks;

	LimitTimers(EngineCommands engine, JdbcClient jdbc, ObjectProvider<StoppedClocks> clocks) {
		this.engine = engine;
		this.jdbc = jdbc;
		this.clocks = clocks;
	}

	/**
	 * Stops the timers of limits and steps, in the transaction of the caller. Those that
	 * begin later stop by themselves while {@link StoppedClocks} says so.
	 * @param number the case
	 * @param procedures the codes of the special procedures that go on
	 */
	public void suspend(CaseNumber number, Set<String> procedures) {
		forEachTimer(number, (context, job) -> {
			if (LimitMarks.isStoppedBy(job, procedures)) {
				job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
			}
		});
	}

	/**
	 * Releases what nothing stops any longer, and moves everything to where it belongs
	 * now.
	 * @param number the case
	 * @param procedures the codes of the special procedures that still go on
	 */
	public void resume(CaseNumber number, Set<String> procedures) {
		move(number);
		forEachTimer(number, (context, job) -> {
			if (!LimitMarks.isStoppedBy(job, procedures)) {
				job.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
			}
		});
	}

	/**
	 * Asks the model anew when each timer and each task is due. What depends on nothing
	 * that has changed stays where it is; what has fired and lies ahead again is set
	 * again.
	 * @param number the case
	 * @return the tasks that are due at another time now
	 */
	public List<MovedTask> move(CaseNumber number) {
		List<MovedTask> moved = new ArrayList<>();
		forEachTimer(number, (context, job) -> new RecalculateJobDuedateCmd(job.getId(), false).execute(context));
		BeforeCommit.run(() -> renew(number));
		ids("""
				select task.id_ from public.act_ru_task task
				join public.act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = ?""", number).forEach(id -> this.engine.run(context -> {
			TaskEntity task = context.getTaskManager().findTaskById(id);
			if (task != null && !context.getDbEntityManager().isDeleted(task)) {
				moveTask(task, moved);
			}
			return null;
		}));
		return moved;
	}

	/**
	 * When all steps of this transaction are taken: between two, the engine does not know
	 * where a case stands.
	 */
	private void renew(CaseNumber number) {
		Set<String> stopping = this.clocks.getObject().stoppedBy(number);
		ids("select id_ from public.act_ru_execution where business_key_ = ? and parent_id_ is null", number)
			.forEach(instance -> this.engine.run(context -> {
				RenewedTimers.of(context, instance, stopping);
				return null;
			}));
	}

	private static void moveTask(TaskEntity task, List<MovedTask> moved) {
		Expression expression = task.getTaskDefinition().getDueDateExpression();
		Date due = (Date) expression.getValue(task.getExecution());
		if (task.getDueDate().getTime() / 1000 != due.getTime() / 1000) {
			moved.add(new MovedTask(task.getName(), task.getDueDate().toInstant(), due.toInstant()));
			task.setDueDate(due);
		}
	}

	/**
	 * A task that is due at another time.
	 *
	 * @param name the task
	 * @param from when it was due
	 * @param to when it is due now
	 */
	public record MovedTask(String name, Instant from, Instant to) {
	}

	private void forEachTimer(CaseNumber number, BiConsumer<CommandContext, JobEntity> act) {
		ids("""
				select job.id_ from public.act_ru_job job
				join public.act_ru_execution instance on instance.id_ = job.process_instance_id_
				where instance.business_key_ = ? and job.type_ = 'timer'""", number)
			.forEach(id -> this.engine.run(context -> {
				JobEntity job = context.getJobManager().findJobById(id);
				if (job != null && !context.getDbEntityManager().isDeleted(job)) {
					act.accept(context, job);
				}
				return null;
			}));
	}

	private List<String> ids(String sql, CaseNumber number) {
		return this.jdbc.sql(sql).param(number.value()).query(String.class).list();
	}

}
