package onewindow.engine.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.shared.Actor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/**
 * Who somebody is.
 */
@Component
public class StaffDirectory {

	private final IdentityService identity;

	private final ProcessEngineConfigurationImpl engine;

	StaffDirectory(IdentityService identity, ProcessEngine engine) {
		this.identity = identity;
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	/**
	 * The name under which a person acts (实名服务).
	 * @param userId a user id, or {@code system}
	 * @return the name with the badge number where there is one; the id for somebody who
	 * has left
	 */
	public String nameOf(String userId) {
		if (userId.equals(Actor.SYSTEM.id())) {
			return "系统";
		}
		return Optional.ofNullable(find(userId)).map(User::getFirstName).orElse(userId);
	}

	/**
	 * Names stand on papers that everybody reads, so nobody's rights are asked; the query
	 * of the service would join them.
	 */
	private User find(String userId) {
		return this.engine.getCommandExecutorTxRequired()
			.execute(context -> context
				.runWithoutAuthorization(() -> context.getReadOnlyIdentityProvider().findUserById(userId)));
	}

	/**
	 * Whether a person has a part in the cases of a unit.
	 * @param person somebody
	 * @param unit a unit
	 * @return {@literal true} for the unit's people, the centre's management and
	 * administrators
	 */
	public boolean hasPartIn(Actor person, Unit unit) {
		return person.isIn(unit.group()) || seesEverything(person);
	}

	/**
	 * Whether a person watches the whole hall.
	 * @param person somebody
	 * @return {@literal true} for the centre's management and administrators
	 */
	public boolean seesEverything(Actor person) {
		return person.isIn(Groups.SUPERVISION) || person.isIn(Groups.ADMINISTRATORS);
	}

	/**
	 * The people of a group.
	 * @param group a group id
	 * @return user id to name, in the order of the ids
	 */
	public Map<String, String> peopleIn(String group) {
		Map<String, String> people = new TreeMap<>();
		this.identity.createUserQuery()
			.memberOfGroup(group)
			.list()
			.forEach(person -> people.put(person.getId(), person.getFirstName()));
		return people;
	}

	/**
	 * Where the people of a group get mail.
	 * @param group a group id
	 * @return mailboxes, without those who have none
	 */
	public Set<String> mailboxesIn(String group) {
		return mailboxes(this.identity.createUserQuery().memberOfGroup(group).list());
	}

	/**
	 * Where some people get mail.
	 * @param userIds user ids
	 * @return mailboxes, without those who have none
	 */
	public Set<String> mailboxesOf(Set<String> userIds) {
		return userIds.isEmpty() ? Set.of()
				: mailboxes(this.identity.createUserQuery().userIdIn(userIds.toArray(String[]::new)).list());
	}

	private static Set<String> mailboxes(List<User> people) {
		return people.stream()
			.map(User::getEmail)
			.filter(mailbox -> mailbox != null && !mailbox.isBlank())
			.collect(Collectors.toSet());
	}

	/**
	 * Whether somebody holds a role in a unit.
	 * @param userId a user id
	 * @param unit a unit
	 * @param role a role
	 * @return {@literal true} when the person is in the role's group
	 */
	public boolean holds(String userId, Unit unit, Unit.Role role) {
		return this.identity.createUserQuery().userId(userId).memberOfGroup(unit.group(role)).count() > 0;
	}

}
