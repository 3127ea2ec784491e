package onewindow.cases;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was done in a case, never changed.
 *
 * @param element the element of the model, for example {@code Task_AcceptCase}
 * @param title what was done, in Chinese
 * @param actor the authenticated person, or {@code system}
 * @param at when
 * @param answers what was entered, without personal data
 */
public record Act(String element, String title, String actor, Instant at, Map<String, Object> answers) {

	public Act {
		answers = Map.copyOf(answers);
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
