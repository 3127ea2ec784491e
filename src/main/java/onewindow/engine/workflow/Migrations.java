package onewindow.engine.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.MigrationPlanBuilderImpl;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of running cases from one version of a process to another. It reads the
 * engine's own tables, where the names of the steps of a case stand.
 */
@Component
public class Migrations {

	private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

	private final EngineCommands engine;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Migrations(EngineCommands engine, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.engine = engine;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * What would keep an instance from moving to another version. It is moved, and taken
	 * back.
	 * @param instance the instance
	 * @param key its process
	 * @param from the version on which it runs
	 * @param to the version to which it should move
	 * @return sentences, empty when it can move
	 */
	public List<String> obstacles(String instance, String key, int from, int to) {
		return this.transaction.execute(status -> {
			status.setRollbackOnly();
			return move(instance, key, from, to);
		});
	}

	private static List<String> sentences(MigratingProcessInstanceValidationReport report,
			ProcessDefinitionEntity source) {
		return report.getActivityInstanceReports()
			.stream()
			.map(activity -> obstacle(source.findActivity(activity.getSourceScopeId())))
			.distinct()
			.toList();
	}

	/** Only a gateway at which branches wait for each other has no name. */
	private static String obstacle(ActivityImpl step) {
		Object name = (step != null) ? step.getProperty("name") : null;
		return (name == null) ? "办件同时办理的环节尚未全部办结，汇合后才能迁移" : "办件正停在“%s”，新版本没有可以对应的环节".formatted(name);
	}

	/**
	 * Moves an instance to another version, in the transaction of the caller. Its timers
	 * and due dates stay as they are. When it cannot move, that transaction must be
	 * rolled back.
	 * @param instance the instance
	 * @param key its process
	 * @param from the version on which it runs
	 * @param to the version to which it moves
	 * @return why it cannot, empty when it has moved
	 */
	public List<String> move(String instance, String key, int from, int to) {
		try {
			migrate(instance, key, from, to);
			return List.of();
		}
		catch (MigrationPlanValidationException ex) {
			return List.of("两个版本差别太大，不能对应：" + ex.getMessage());
		}
		catch (MigratingProcessInstanceValidationException ex) {
			return sentences(ex.getValidationReport(),
					this.engine.run(context -> deployed(context, definition(key, from))));
		}
		catch (ProcessEngineException | ConcurrencyFailureException ex) {
			LOG.info("{} does not move now: {}", instance, ex.getMessage());
			return List.of("办件已经办结、已经迁移，或者有人正在办理，请刷新后再试");
		}
	}

	private void migrate(String instance, String key, int from, int to) {
		String source = definition(key, from);
		String target = definition(key, to);
		Set<String> before = timers(instance);
		this.engine.run(context -> {
			MigrationPlanBuilder plan = new MigrationPlanBuilderImpl(
					this.engine.configuration().getCommandExecutorTxRequired(), source, target)
				.mapEqualActivities();
			MovedSteps.between(context, source, target).forEach(step -> plan.mapActivities(step, step));
			new MigrationPlanExecutionBuilderImpl(this.engine.configuration().getCommandExecutorTxRequired(),
					plan.build())
				.processInstanceIds(instance)
				.execute();
			return null;
		});
		this.engine.run(context -> forgetWhatHasFired(context, instance, before, source));
	}

	private String definition(String key, int version) {
		return this.jdbc.sql("select id_ from public.act_re_procdef where key_ = ? and version_ = ?")
			.params(key, version)
			.query(String.class)
			.single();
	}

	private Set<String> timers(String instance) {
		return new HashSet<>(this.jdbc.sql("select id_ from public.act_ru_job where process_instance_id_ = ?")
			.param(instance)
			.query(String.class)
			.list());
	}

	/**
	 * The engine starts every timer of an event sub-process again that it does not find
	 * running, also one that has fired. What the version before knew as well has fired.
	 */
	private static Void forgetWhatHasFired(CommandContext context, String instance, Set<String> before, String source) {
		ProcessDefinitionEntity known = deployed(context, source);
		context.getJobManager()
			.findJobsByProcessInstanceId(instance)
			.stream()
			.filter(job -> job instanceof TimerEntity && !before.contains(job.getId()))
			.filter(job -> known.findActivity(job.getActivityId()) != null)
			.forEach(JobEntity::delete);
		return null;
	}

	private static ProcessDefinitionEntity deployed(CommandContext context, String definition) {
		return context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(definition);
	}

}
