package onewindow.foundation.shared;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is done last in a transaction: together with all that the transaction does, and
 * when everything else that it does is known.
 */
public final class BeforeCommit {

	private BeforeCommit() {
	}

	/**
	 * Does something before the transaction of the caller is committed, after what was
	 * given earlier. When it fails, so does the transaction.
	 * @param act what to do
	 * @throws IllegalStateException when there is no transaction
	 */
	public static void run(Runnable act) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void beforeCommit(boolean readOnly) {
				act.run();
			}

		});
	}

}
