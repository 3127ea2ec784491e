package onewindow.casework.gate;

import java.util.Map;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;

/**
 * What the room that takes applications does with one.
 */
public interface StartForm {

	/**
	 * Checks what a form alone cannot check.
	 * @param application an application whose answers fit the form
	 * @throws onewindow.foundation.shared.InvalidInput naming every flaw
	 */
	void requireApplicable(Application application);

	/**
	 * Opens the case.
	 * @param number its number
	 * @param application a checked application
	 */
	void open(CaseNumber number, Application application);

	/**
	 * An application.
	 *
	 * @param item what is applied for
	 * @param actor who enters it
	 * @param answers everything that was entered
	 * @param personal the answers that must not reach the engine
	 */
	record Application(Item item, Actor actor, Answers answers, Map<String, Object> personal) {
	}

}
