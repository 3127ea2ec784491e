package onewindow.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import onewindow.shared.Hall;

/**
 * Something that was done in a case, never changed.
 *
 * @param id unique, growing
 * @param element the element of the model, for example {@code Task_AcceptCase}
 * @param title what was done, in Chinese
 * @param actor the authenticated person, or {@code system}
 * @param at when
 * @param answers what was entered, without personal data
 */
public record Act(long id, String element, String title, String actor, Instant at, Map<String, Object> answers) {

	public Act {
		answers = Map.copyOf(answers);
	}

	/**
	 * The day on which it was done.
	 * @return the date in the hall
	 */
	public LocalDate on() {
		return LocalDate.ofInstant(this.at, Hall.ZONE);
	}

	/**
	 * One of the answers as text.
	 * @param key the field
	 * @return an empty text when it was not answered
	 */
	public String text(String key) {
		return String.valueOf(this.answers.getOrDefault(key, ""));
	}

}
