package onewindow.engine.workflow;

import java.util.function.Supplier;

import onewindow.foundation.shared.CaseNumber;
import org.camunda.bpm.engine.OptimisticLockingException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets what people and timers do to one case wait for each other, by the lock of the
 * case. The engine notes without that lock which timers it will do next, in the engine's
 * own tables: an act that collides with it is done again, and holds the timers of its
 * case meanwhile.
 */
@Component
public class CaseTurns {

	private static final int MOST = 3;

	private final Supplier<SubmissionGate> gate;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	CaseTurns(ObjectProvider<SubmissionGate> gate, PlatformTransactionManager transactions, JdbcClient jdbc) {
		this.gate = SingletonSupplier.of(gate::getObject);
		this.transaction = new TransactionTemplate(transactions);
		this.jdbc = jdbc;
	}

	/**
	 * Acts on a case when it is its turn, in one transaction.
	 * @param <T> what the act gives
	 * @param number the case
	 * @param act what to do; it may be done several times, each as if it were the first
	 * @return what the act gives
	 * @throws ConcurrencyFailureException when it was lost each time
	 */
	public <T> T take(CaseNumber number, Supplier<T> act) {
		try {
			return once(number, act, false);
		}
		catch (ConcurrencyFailureException ex) {
			return again(number, act, 1);
		}
	}

	private <T> T again(CaseNumber number, Supplier<T> act, int tried) {
		try {
			return once(number, act, true);
		}
		catch (ConcurrencyFailureException ex) {
			if (tried >= MOST) {
				throw ex;
			}
			return again(number, act, tried + 1);
		}
	}

	private <T> T once(CaseNumber number, Supplier<T> act, boolean holdingTimers) {
		return this.transaction.execute(status -> {
			this.gate.get().lock(number);
			if (holdingTimers) {
				holdTimers(number);
			}
			try {
				return act.get();
			}
			catch (OptimisticLockingException ex) {
				throw new ConcurrencyFailureException("Somebody was faster", ex);
			}
		});
	}

	private void holdTimers(CaseNumber number) {
		this.jdbc.sql("""
				select timer.id_ from public.act_ru_job timer
				join public.act_ru_execution instance on instance.id_ = timer.process_instance_id_
				where instance.business_key_ = ? order by timer.id_ for update of timer""")
			.param(number.value())
			.query(String.class)
			.list();
	}

}
