package onewindow.foundation.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what was read until the end of the transaction: in one act many rooms ask for
 * the same case, and the database is asked once. Outside of a transaction nothing is
 * remembered.
 *
 * @param <K> what is asked for
 * @param <V> what was read
 */
public final class PerTransaction<K, V> {

	/**
	 * Reads something, or remembers it.
	 * @param key what is asked for
	 * @param read reads it; its answer is not {@literal null}
	 * @return the answer
	 */
	public V get(K key, Function<K, V> read) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return read.apply(key);
		}
		return known().computeIfAbsent(key, read);
	}

	/**
	 * Keeps what was written just now.
	 * @param key what will be asked for
	 * @param value what a read would answer
	 */
	public void keep(K key, V value) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			known().put(key, value);
		}
	}

	/**
	 * Forgets what is about to change.
	 * @param key what was asked for
	 */
	public void forget(K key) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			known().remove(key);
		}
	}

	@SuppressWarnings("unchecked")
	private Map<K, V> known() {
		Map<K, V> known = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
		if (known == null) {
			known = new HashMap<>();
			TransactionSynchronizationManager.bindResource(this, known);
			TransactionSynchronizationManager.registerSynchronization(new Release(this, known));
		}
		return known;
	}

	/** Another transaction in between knows nothing of this one. */
	private record Release(Object owner, Map<?, ?> known) implements TransactionSynchronization {

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(this.owner);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(this.owner, this.known);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(this.owner);
		}

	}

}
