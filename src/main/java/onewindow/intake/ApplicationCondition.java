package onewindow.intake;

import onewindow.gate.StartForm.Application;
import onewindow.gate.TaskForm.Submission;

/**
 * What an application for some item must keep to beyond its form. Rooms above say it.
 */
public interface ApplicationCondition {

	/**
	 * Checks it.
	 * @param application an application for any item
	 * @throws onewindow.shared.InvalidInput naming every flaw
	 */
	void check(Application application);

	/**
	 * Checks what may have come up since.
	 * @param submission an acceptance of any item
	 * @throws onewindow.shared.InvalidInput naming what stands in the way
	 */
	void mayBeAccepted(Submission submission);

}
