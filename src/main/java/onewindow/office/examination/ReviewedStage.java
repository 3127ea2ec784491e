package onewindow.office.examination;

import onewindow.casework.gate.TaskForm.Submission;

/**
 * A stage whose room keeps what a review says of it.
 */
public interface ReviewedStage {

	/**
	 * Keeps it. A review of an item without the stage is left alone.
	 * @param review a review that proposes a decision
	 */
	void keep(Submission review);

}
