package onewindow.engine.workflow;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {

	@Bean
	Clock clockOfTheHall() {
		return new EngineClock();
	}

	/**
	 * Sets the engine up.
	 * @param tables asked for so that the engine's tables exist before the engine
	 */
	@Bean
	ProcessEnginePlugin hallEnginePlugin(FlywayMigrationInitializer tables, ModelBeans modelBeans,
			ObjectProvider<SubmissionGate> gate, ObjectProvider<CurrentActor> actor, ObjectProvider<CaseTurns> turns,
			ObjectProvider<StoppedClocks> clocks, PlatformTransactionManager transactions, JdbcClient jdbc,
			ObjectProvider<Deployer> preDeployers, ObjectProvider<SessionFactory> sessions) {
		return new AbstractProcessEnginePlugin() {

			@Override
			public void preInit(ProcessEngineConfigurationImpl engine) {
				Doorkeeper doorkeeper = new Doorkeeper(new HallEngine(engine, jdbc), gate, actor, turns,
						new TransactionTemplate(transactions));
				engine.setFormService(new GatedFormService(doorkeeper));
				engine.setTaskService(new GatedTaskService(doorkeeper));
				engine.setRuntimeService(new GatedRuntimeService());
				engine.setRepositoryService(new GatedRepositoryService());
				engine.setManagementService(new GatedManagementService(engine, actor));
				engine.setExternalTaskService(new GatedExternalTaskService());
				engine.setHistoryService(new GatedHistoryService());
				DueInACase due = new DueInACase(jdbc);
				engine.setCustomPreCommandInterceptorsTxRequired(
						List.of(new JobsOfACase(due, gate, new TransactionTemplate(transactions))));
				engine.setCustomPostCommandInterceptorsTxRequired(List.of(new JobsWaitTheirTurn(due, gate)));
				// Spring's own would reach every bean.
				engine.setExpressionManager(new JuelExpressionManager(modelBeans.asMap()));
				engine.setCustomSessionFactories(
						Stream.concat(Stream.of(new RightsAsGiven(), new IncidentsOfFailures()), sessions.stream())
							.toList());
				engine.setIdentityProviderSessionFactory(new PasswordsWithoutLocks());
				engine.setResourceAuthorizationProvider(new RightsPerTask());
				engine.setCustomPreBPMNParseListeners(
						List.of(new CaseOnProcedureTasks(), new LimitMarks(clocks), new FiredTimers()));
				engine.setCustomHistoryLevels(List.of(new InstancesOnly()));
				// Its place takes the one that the starter finds among the beans.
				engine.setEnableDefaultDbHistoryEventHandler(false);
				engine.setCustomPreDeployers(List.copyOf(preDeployers.stream().toList()));
			}

		};
	}

}
