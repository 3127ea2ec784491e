package onewindow.engine.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Window;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/**
 * The posts that people hold (岗位): roles in a unit, windows, and the centre's. Other
 * groups say where somebody works, and are nobody's to lend.
 */
@Component
public class Posts {

	private static final Set<String> OF_THE_CENTRE = Set.of(Groups.SUPERVISION, Groups.DIRECTOR,
			Groups.DISTRICT_GOVERNMENT);

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final IdentityService identity;

	private final ProcessEngineConfigurationImpl engine;

	Posts(Catalogue catalogue, StaffDirectory staff, IdentityService identity, ProcessEngine engine) {
		this.catalogue = catalogue;
		this.staff = staff;
		this.identity = identity;
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	/**
	 * The posts that somebody holds today, of their own or for somebody else.
	 * @param userId who
	 * @return group id to what people call it, in the order of the ids
	 */
	public Map<String, String> of(String userId) {
		return posts(this.identity.createGroupQuery().groupMember(userId));
	}

	/**
	 * What people call all posts that there are.
	 * @return group id to name
	 */
	public Map<String, String> names() {
		return posts(this.identity.createGroupQuery());
	}

	private Map<String, String> posts(GroupQuery asked) {
		return unchecked(asked::list).stream()
			.filter(group -> isPost(group.getId()))
			.collect(Collectors.toMap(Group::getId, Group::getName, (one, same) -> one, TreeMap::new));
	}

	private boolean isPost(String group) {
		return OF_THE_CENTRE.contains(group)
				|| this.catalogue.windows().stream().map(Window::group).anyMatch(group::equals)
				|| this.catalogue.units().stream().flatMap(Posts::rolesOf).anyMatch(group::equals);
	}

	private static Stream<String> rolesOf(Unit unit) {
		return Stream.of(Unit.Role.values()).map(unit::group);
	}

	/**
	 * The people from among whom somebody's substitutes are named: those of the same
	 * units, or the centre's management.
	 * @param userId who
	 * @return user id to name, without that person
	 */
	public Map<String, String> colleagues(String userId) {
		Map<String, String> people = new TreeMap<>();
		List<String> groups = unchecked(this.identity.createGroupQuery().groupMember(userId)::list).stream()
			.map(Group::getId)
			.toList();
		Stream.concat(this.catalogue.units().stream().map(Unit::group), Stream.of(Groups.SUPERVISION))
			.filter(groups::contains)
			.forEach(group -> people.putAll(this.staff.peopleIn(group)));
		people.remove(userId);
		return people;
	}

	/**
	 * Lets somebody hold a post, in the transaction of the caller, who knows that they
	 * may.
	 * @param userId who
	 * @param post the group
	 */
	public void give(String userId, String post) {
		unchecked(() -> {
			this.identity.createMembership(userId, post);
			return post;
		});
	}

	/**
	 * Lets somebody hold a post no longer, in the transaction of the caller.
	 * @param userId who
	 * @param post the group
	 */
	public void take(String userId, String post) {
		unchecked(() -> {
			this.identity.deleteMembership(userId, post);
			return post;
		});
	}

	/**
	 * Only administrators may read and change memberships; the callers know who may what.
	 */
	private <T> T unchecked(Callable<T> act) {
		return this.engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(act));
	}

}
