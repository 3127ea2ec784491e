package onewindow.casework.cards;

import java.util.Collection;

/**
 * The grounds that a room adds.
 */
public interface Grounds {

	/**
	 * All of them.
	 * @return never empty
	 */
	Collection<? extends Ground> all();

}
