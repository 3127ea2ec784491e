package onewindow.engine.workflow;

import java.util.Set;

import onewindow.foundation.shared.CaseNumber;

/**
 * What the engine asks when a timer of a limit begins. The clock answers.
 */
public interface StoppedClocks {

	/**
	 * What stops the clock of a case.
	 * @param number the case
	 * @return the codes of the special procedures that go on, empty while the clock runs
	 */
	Set<String> stoppedBy(CaseNumber number);

}
