package onewindow.engine.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Window;
import onewindow.foundation.shared.YamlFiles;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.stereotype.Component;

/**
 * Accounts that exist from the start: the whole demonstration with the embedded database,
 * one administrator otherwise.
 */
@Component
public class Accounts {

	/** The administrator's user id. */
	public static final String ADMINISTRATOR = "admin";

	private final Catalogue catalogue;

	private final IdentityService identity;

	Accounts(Catalogue catalogue, IdentityService identity) {
		this.catalogue = catalogue;
		this.identity = identity;
	}

	/**
	 * Creates the demonstration's accounts that are missing.
	 * @param password the password of all of them, which must satisfy the engine's policy
	 * @param renewed whether it is a new one, which those that exist get as well
	 */
	public void openDemo(String password, boolean renewed) {
		Set<String> existing = this.identity.createUserQuery()
			.list()
			.stream()
			.map(User::getId)
			.collect(Collectors.toCollection(HashSet::new));
		AccountOpening opening = new AccountOpening(existing, password, renewed);
		YamlFiles.readAll("classpath:demo/roster.yaml", Roster.class).get(0).staff().forEach(opening::clerk);
		this.catalogue.units().forEach(opening::backOffice);
		opening.account("district-gov", "区政府分管领导", Groups.DISTRICT_GOVERNMENT, Groups.HALL_STAFF);
		opening.account("director", "中心主任", Groups.SUPERVISION, Groups.DIRECTOR);
		opening.account("supervisor", "业务督查", Groups.SUPERVISION);
		opening.account("designer", "流程设计人员", Groups.DESIGN);
		opening.account(ADMINISTRATOR, "系统管理员", Groups.ADMINISTRATORS);
	}

	/**
	 * Whether there is an administrator.
	 * @return {@literal false} on a new database
	 */
	public boolean hasAdministrator() {
		return this.identity.createUserQuery().userId(ADMINISTRATOR).count() > 0;
	}

	/**
	 * Whether the engine's policy lets a password be used.
	 * @param password the password
	 * @return {@literal false} when it is too easy to guess
	 */
	public boolean permits(String password) {
		return this.identity.checkPasswordAgainstPolicy(password).isValid();
	}

	/**
	 * Makes sure that the administrator can sign in: creates the account, or sets its
	 * password.
	 * @param password the administrator's password, which must satisfy the engine's
	 * policy
	 */
	public void admitAdministrator(String password) {
		if (!hasAdministrator()) {
			new AccountOpening(new HashSet<>(), password, false).account(ADMINISTRATOR, "系统管理员", Groups.ADMINISTRATORS);
			return;
		}
		if (!this.identity.checkPassword(ADMINISTRATOR, password)) {
			setPassword(ADMINISTRATOR, password);
		}
	}

	private void setPassword(String id, String password) {
		User user = this.identity.createUserQuery().userId(id).singleResult();
		user.setPassword(password);
		this.identity.saveUser(user);
	}

	private final class AccountOpening {

		private final Set<String> existing;

		private final String password;

		private final boolean renewed;

		AccountOpening(Set<String> existing, String password, boolean renewed) {
			this.existing = existing;
			this.password = password;
			this.renewed = renewed;
		}

		void clerk(Roster.Clerk clerk) {
			Unit unit = Accounts.this.catalogue.unit(clerk.unit());
			account(clerk.id().toLowerCase(Locale.ROOT), clerk.name() + "（工号" + clerk.badgeNo() + "）",
					unit.group(Unit.Role.WINDOW), Window.groupOf(clerk.window()), unit.group(), Groups.HALL_STAFF);
		}

		void backOffice(Unit unit) {
			colleague(unit, "reviewer", "审查人员", Unit.Role.REVIEW);
			colleague(unit, "verifier1", "核查人员甲", Unit.Role.VERIFY);
			colleague(unit, "verifier2", "核查人员乙", Unit.Role.VERIFY);
			colleague(unit, "decider", "审批负责人", Unit.Role.DECIDE);
			colleague(unit, "head", "单位负责人", Unit.Role.HEAD);
		}

		private void colleague(Unit unit, String post, String postZh, Unit.Role role) {
			account(unit.slug() + "-" + post, unit.nameZh() + postZh, unit.group(role), unit.group(),
					Groups.HALL_STAFF);
		}

		void account(String id, String name, String... groups) {
			if (!this.existing.add(id)) {
				renew(id);
				return;
			}
			User user = Accounts.this.identity.newUser(id);
			user.setFirstName(name);
			user.setLastName("");
			user.setEmail(id + "@hall.example");
			user.setPassword(this.password);
			Accounts.this.identity.saveUser(user);
			List.of(groups).forEach(group -> Accounts.this.identity.createMembership(id, group));
		}

		private void renew(String id) {
			if (this.renewed) {
				setPassword(id, this.password);
			}
		}

	}

	record Roster(List<Clerk> staff) {

		record Clerk(String id, String name, String unit, String window, String badgeNo) {
		}

	}

}
