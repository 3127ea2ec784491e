package onewindow.engine.workflow;

import java.util.Map;

/**
 * Who stands in for whom. Said by the room that keeps it.
 */
public interface StandIns {

	/**
	 * The posts that somebody holds for somebody else.
	 * @param userId who stands in
	 * @return the group of each post, and for whom it is held
	 */
	Map<String, String> lentTo(String userId);

}
