package onewindow.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Unit;
import onewindow.catalogue.Window;
import onewindow.shared.YamlFiles;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

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
	 */
	public void openDemo(String password) {
		Set<String> existing = this.identity.createUserQuery()
			.list()
			.stream()
			.map(User::getId)
			.collect(Collectors.toCollection(HashSet::new));
		AccountOpening opening = new AccountOpening(existing, password);
		YamlFiles.readAll("classpath:demo/roster.yaml", Roster.class).get(0).staff().forEach(opening::clerk);
		this.catalogue.units().forEach(opening::backOffice);
		opening.account("district-gov", "区政府分管领导", Groups.DISTRICT_GOVERNMENT, Groups.HALL_STAFF);
		opening.account("director", "中心主任", Groups.SUPERVISION);
		opening.account("supervisor", "业务督查", Groups.SUPERVISION);
		opening.account("designer", "流程设计人员", Groups.DESIGN);
		opening.account(ADMINISTRATOR, "系统管理员", Groups.ADMINISTRATORS);
	}

	/**
	 * Makes sure that the administrator can sign in: creates the account, or frees it
	 * when too many wrong passwords have locked it.
	 * @param password the administrator's password, {@literal null} when the environment
	 * gives none
	 * @throws IllegalStateException when there is neither an administrator nor a password
	 * for one
	 */
	public void admitAdministrator(String password) {
		UserEntity administrator = (UserEntity) this.identity.createUserQuery().userId(ADMINISTRATOR).singleResult();
		if (administrator == null && password == null) {
			throw new IllegalStateException(
					"There is no administrator yet: set ONEWINDOW_ADMIN_PASSWORD and start again.");
		}
		if (administrator == null) {
			new AccountOpening(new HashSet<>(), password).account(ADMINISTRATOR, "系统管理员", Groups.ADMINISTRATORS);
		}
		else if (password != null && administrator.getLockExpirationTime() != null) {
			this.identity.unlockUser(ADMINISTRATOR);
			administrator.setPassword(password);
			this.identity.saveUser(administrator);
		}
	}

	private final class AccountOpening {

		private final Set<String> existing;

		private final String password;

		AccountOpening(Set<String> existing, String password) {
			this.existing = existing;
			this.password = password;
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
				return;
			}
			User user = Accounts.this.identity.newUser(id);
			user.setFirstName(name);
			user.setLastName("");
			user.setPassword(this.password);
			Accounts.this.identity.saveUser(user);
			List.of(groups).forEach(group -> Accounts.this.identity.createMembership(id, group));
		}

	}

	record Roster(List<Clerk> staff) {

		record Clerk(String id, String name, String unit, String window, String badgeNo) {
		}

	}

}
