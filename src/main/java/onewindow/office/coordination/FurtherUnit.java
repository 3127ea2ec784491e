package onewindow.office.coordination;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A unit that the model of an item asks besides those that the item names.
 *
 * @param group who is to answer
 * @param task what it is asked
 * @param days the working days it has
 */
record FurtherUnit(String group, String task, int days) {

	/**
	 * What the caller of a consultation has passed, empty when it asks the item's units.
	 */
	static Optional<FurtherUnit> in(DelegateExecution execution) {
		return Optional.ofNullable((String) execution.getVariable("consulted"))
			.map(group -> new FurtherUnit(group, (String) execution.getVariable("consultationTask"),
					Integer.parseInt((String) execution.getVariable("consultationDays"))));
	}

}
