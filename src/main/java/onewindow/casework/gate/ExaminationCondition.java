package onewindow.casework.gate;

import onewindow.casework.gate.TaskForm.Submission;

/**
 * What a stage asks of those who examine and decide afterwards.
 */
public interface ExaminationCondition {

	/**
	 * Checks who reviews or decides.
	 * @param submission a review or a decision
	 * @throws onewindow.foundation.shared.NotAllowed when this person may not
	 */
	void requireExaminer(Submission submission);

	/**
	 * Checks that a decision rests on what the stage has found.
	 * @param submission a decision, to grant or to refuse
	 * @throws onewindow.foundation.shared.InvalidInput when it does not
	 */
	void requireFounded(Submission submission);

}
