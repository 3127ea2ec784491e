package onewindow.casework.cases;

import java.time.Instant;
import java.time.LocalDate;

import onewindow.foundation.shared.Hall;

/**
 * Something that was done in a case, never changed. What it says of the law stands as a
 * row of the room that did it, which names the act by its id.
 *
 * @param id unique, growing
 * @param element the element of the model, for example {@code Task_AcceptCase}
 * @param title what was done, in Chinese
 * @param actor the authenticated person, or {@code system}
 * @param onBehalfOf for whom that person stood in (代), {@literal null} for nobody
 * @param at when
 */
public record Act(long id, String element, String title, String actor, String onBehalfOf, Instant at) {

	/**
	 * The day on which it was done.
	 * @return the date in the hall
	 */
	public LocalDate on() {
		return LocalDate.ofInstant(this.at, Hall.ZONE);
	}

}
