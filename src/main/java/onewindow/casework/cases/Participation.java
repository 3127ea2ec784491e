package onewindow.casework.cases;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;

/**
 * A way to take part in a case besides belonging to its unit. Said by the room in which
 * people do: asked for an opinion, redirected to, shown the case.
 */
public interface Participation {

	/**
	 * Whether somebody takes part.
	 * @param person who
	 * @param number the case
	 * @return {@literal true} when the person may see the case for it
	 */
	boolean takesPart(Actor person, CaseNumber number);

	/**
	 * Whether whoever takes part in this way works with what the applicant handed in.
	 * @return {@literal false} when it is enough to see how the case goes on
	 */
	default boolean showsApplicant() {
		return true;
	}

}
