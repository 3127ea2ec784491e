package onewindow.foundation.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who acts: the authenticated person, never an assignee field.
 *
 * @param id the user id, or {@code system} for acts of timers
 * @param groups the groups of that person, never {@literal null}
 * @param lent the groups among them that the person holds for somebody else (代理), and for
 * whom
 * @param onBehalfOf for whom the person acts, {@literal null} in their own right
 */
public record Actor(String id, Set<String> groups, Map<String, String> lent, String onBehalfOf) {

	/** Acts of jobs are booked under 系统. */
	public static final Actor SYSTEM = new Actor("system", Set.of());

	public Actor {
		groups = Set.copyOf(groups);
		lent = Map.copyOf(lent);
	}

	/**
	 * Somebody who stands in for nobody.
	 * @param id the user id
	 * @param groups the groups of that person
	 */
	public Actor(String id, Set<String> groups) {
		this(id, groups, Map.of(), null);
	}

	/**
	 * Whether the person belongs to a group.
	 * @param group the group id
	 * @return {@literal true} when it does
	 */
	public boolean isIn(String group) {
		return this.groups.contains(group);
	}

	/**
	 * The same person, acting by one of several posts.
	 * @param posts each of which is enough for what is done
	 * @return on behalf of somebody else where the person holds none of the posts of
	 * their own, and one for somebody else
	 */
	public Actor by(Collection<String> posts) {
		List<String> held = posts.stream().filter(this::isIn).sorted().toList();
		if (held.isEmpty() || !this.lent.keySet().containsAll(held)) {
			return this;
		}
		return new Actor(this.id, this.groups, this.lent, this.lent.get(held.get(0)));
	}

}
