package onewindow.casework.gate;

import onewindow.casework.cases.Act;
import onewindow.casework.gate.StartForm.Application;
import onewindow.foundation.shared.CaseNumber;

/**
 * What a room keeps of an application: the answers on which the law will ask it later, as
 * a typed row of its own.
 */
public interface ApplicationRecord {

	/**
	 * Keeps it, in the transaction that opens the case, or in place of what was entered
	 * wrongly. An application without such answers is left alone.
	 * @param number the case
	 * @param application a checked application for any item
	 * @param act the act by which it was entered
	 */
	void keep(CaseNumber number, Application application, Act act);

}
