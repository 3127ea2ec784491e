package onewindow.intake;

import onewindow.gate.StartForm.Application;

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

}
