package onewindow.casework.gate;

import onewindow.casework.gate.TaskForm.Submission;

/**
 * What must be so before something may be granted. Rooms above say it of their items.
 */
public interface GrantCondition {

	/**
	 * Checks it, and takes what the grant takes.
	 * @param submission a decision to grant any item
	 * @throws onewindow.foundation.shared.InvalidInput naming what stands in the way
	 */
	void requireGrantable(Submission submission);

}
