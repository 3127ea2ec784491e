package onewindow.casework.gate;

import onewindow.casework.gate.StartForm.Application;
import onewindow.casework.gate.TaskForm.Submission;

/**
 * What an application for some item must keep to beyond its form. Rooms above say it.
 */
public interface ApplicationCondition {

	/**
	 * Checks an application before the case is opened.
	 * @param application an application for any item
	 * @throws onewindow.foundation.shared.InvalidInput naming every flaw
	 */
	void requireApplicable(Application application);

	/**
	 * Checks what may have come up since.
	 * @param submission an acceptance of any item
	 * @throws onewindow.foundation.shared.InvalidInput naming what stands in the way
	 */
	void requireAcceptable(Submission submission);

}
