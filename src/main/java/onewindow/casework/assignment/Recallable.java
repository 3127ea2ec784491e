package onewindow.casework.assignment;

import java.util.Set;

/**
 * The acts of a room that can be taken back: what they write is only read again when the
 * task is done anew, and nothing goes out with them.
 */
public interface Recallable {

	/**
	 * The user tasks.
	 * @return ids of elements
	 */
	Set<String> elements();

}
