package onewindow.engine.worklist;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the transactions of this process in which the engine wrote what a list of tasks
 * may show: tasks, who may take them, variables, rights and filters. While the count
 * stands, so does every list.
 */
@Component
@Intercepts(@Signature(type = Executor.class, method = "update", args = { MappedStatement.class, Object.class }))
class ListChanges extends AbstractProcessEnginePlugin implements Interceptor {

	private static final Pattern SHOWN = Pattern.compile("Task|IdentityLink|Variable|Authorization|Membership|Filter");

	/** The resources of the engine are made without Spring. */
	private static final AtomicLong COUNT = new AtomicLong();

	static long count() {
		return COUNT.get();
	}

	/** Something has changed that the engine does not know of. */
	static void happened() {
		COUNT.incrementAndGet();
	}

	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getSqlSessionFactory()
			.getConfiguration()
			.addInterceptor(this);
	}

	@Override
	public Object intercept(Invocation invocation) throws Throwable {
		Object done = invocation.proceed();
		if (SHOWN.matcher(((MappedStatement) invocation.getArgs()[0]).getId()).find()) {
			tellAfterCommit();
		}
		return done;
	}

	private void tellAfterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			happened();
		}
		else if (TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.noneMatch(Telling.class::isInstance)) {
			TransactionSynchronizationManager.registerSynchronization(new Telling());
		}
	}

	private static final class Telling implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			happened();
		}

	}

}
