package onewindow.examination;

import onewindow.gate.TaskForm.Submission;

/**
 * What besides the materials must hold before an item is granted. Rooms above say it; it
 * is asked in the transaction of the decision.
 */
public interface GrantCondition {

	/**
	 * Checks it.
	 * @param submission a decision to grant
	 * @throws onewindow.shared.InvalidInput naming what does not hold and the mend
	 */
	void check(Submission submission);

}
