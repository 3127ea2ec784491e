package onewindow.foundation.shared;

import java.util.Set;

/**
 * Who acts: the authenticated person, never an assignee field.
 *
 * @param id the user id, or {@code system} for acts of timers
 * @param groups the groups of that person, never {@literal null}
 */
public record Actor(String id, Set<String> groups) {

	/** Acts of jobs are booked under 系统. */
	public static final Actor SYSTEM = new Actor("system", Set.of());

	public Actor {
		groups = Set.copyOf(groups);
	}

	/**
	 * Whether the person belongs to a group.
	 * @param group the group id
	 * @return {@literal true} when it does
	 */
	public boolean isIn(String group) {
		return this.groups.contains(group);
	}

}
