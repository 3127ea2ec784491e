package onewindow.gate;

import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.catalogue.Item;
import onewindow.catalogue.Unit;
import onewindow.forms.Answers;
import onewindow.shared.Actor;

/**
 * What a room does with the submission of one of its forms.
 */
public interface TaskForm {

	/**
	 * The form's id.
	 * @return as in {@code camunda:formRef}
	 */
	String id();

	/**
	 * Checks the submission and writes what it means.
	 * @param submission answers that fit the form
	 * @return the routing variables for the process, each named as in the form
	 * @throws onewindow.shared.InvalidInput naming every flaw
	 * @throws onewindow.shared.NotAllowed when this person may not do it
	 */
	Map<String, Object> submit(Submission submission);

	/**
	 * Answers with which the form is opened.
	 * @param caseFile the case
	 * @return field to answer
	 */
	default Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of();
	}

	/**
	 * A submission of a task's form.
	 *
	 * @param caseFile the case, locked
	 * @param item its item
	 * @param unit the unit that answers for it
	 * @param actor who sends it
	 * @param answers what was entered
	 */
	record Submission(CaseFile caseFile, Item item, Unit unit, Actor actor, Answers answers) {
	}

}
