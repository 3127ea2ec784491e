package onewindow.casework.gate;

import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;

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
	 * Checks the submission and writes what it means, as rows that name its act.
	 * @param submission answers that fit the form
	 * @return the routing variables for the process, each named as in the form
	 * @throws onewindow.foundation.shared.InvalidInput naming every flaw
	 * @throws onewindow.foundation.shared.NotAllowed when this person may not do it
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
	 * @param act the act as it is booked, which stands and falls with this submission
	 */
	record Submission(CaseFile caseFile, Item item, Unit unit, Actor actor, Answers answers, Act act) {

		/**
		 * The case.
		 * @return its number
		 */
		public CaseNumber number() {
			return this.caseFile.number();
		}

	}

}
