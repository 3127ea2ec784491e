package onewindow.workflow;

import onewindow.shared.CaseNumber;

/**
 * What the engine asks when a timer of a limit begins. The clock answers.
 */
public interface StoppedClocks {

	/**
	 * Whether a special procedure stops the clock of a case.
	 * @param number the case
	 * @return {@literal true} until its result is booked
	 */
	boolean isStopped(CaseNumber number);

}
