package onewindow.engine.workflow;

import java.util.function.Supplier;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Runs commands of the engine with the rights of the hall and not of the person, in the
 * transaction of the caller. Whoever calls has said who may.
 */
@Component
public class EngineCommands {

	private final Supplier<ProcessEngine> engine;

	EngineCommands(ObjectProvider<ProcessEngine> engine) {
		this.engine = SingletonSupplier.of(engine::getObject);
	}

	/**
	 * Runs a command.
	 * @param <T> its answer
	 * @param command the command
	 * @return the answer
	 * @throws ConcurrencyFailureException when somebody was faster
	 */
	public <T> T run(Command<T> command) {
		try {
			return configuration().getCommandExecutorTxRequired()
				.execute(context -> context.runWithoutAuthorization(() -> command.execute(context)));
		}
		catch (OptimisticLockingException ex) {
			throw new ConcurrencyFailureException("Somebody was faster", ex);
		}
	}

	ProcessEngineConfigurationImpl configuration() {
		return (ProcessEngineConfigurationImpl) this.engine.get().getProcessEngineConfiguration();
	}

}
