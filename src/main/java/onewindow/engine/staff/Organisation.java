package onewindow.engine.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Extension.Approver;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Window;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.stereotype.Component;

/**
 * The groups of the hall and the rights of each. Establishing it again changes nothing.
 * Everybody may read the names of colleagues, because people serve under their names
 * (实名服务).
 */
@Component
public class Organisation {

	private static final String ALL = Authorization.ANY;

	private final Catalogue catalogue;

	private final IdentityService identity;

	private final AuthorizationService authorizations;

	Organisation(Catalogue catalogue, IdentityService identity, AuthorizationService authorizations) {
		this.catalogue = catalogue;
		this.identity = identity;
		this.authorizations = authorizations;
	}

	/**
	 * Creates the groups and rights that are missing.
	 * @param procedures the keys of the procedures: everybody may read their models, and
	 * who works on one of their tasks holds a right on that task
	 */
	public void establish(Collection<String> procedures) {
		Set<String> existing = this.identity.createGroupQuery()
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toCollection(HashSet::new));
		establishCentre(existing);
		for (Unit unit : this.catalogue.units()) {
			group(existing, unit.group(), unit.nameZh());
			for (Unit.Role role : Unit.Role.values()) {
				group(existing, unit.group(role), unit.nameZh() + role.zh());
			}
		}
		for (Window window : this.catalogue.windows()) {
			group(existing, window.group(), window.nameZh());
		}
		procedures.forEach(this::grantProcedure);
		this.catalogue.items().forEach(this::grantItem);
	}

	private void establishCentre(Set<String> existing) {
		if (group(existing, Groups.HALL_STAFF, "大厅工作人员")) {
			grant(Groups.HALL_STAFF, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
			grant(Groups.HALL_STAFF, Resources.APPLICATION, "welcome", Permissions.ACCESS);
			grant(Groups.HALL_STAFF, Resources.PROCESS_INSTANCE, ALL, Permissions.CREATE);
			grant(Groups.HALL_STAFF, Resources.USER, ALL, Permissions.READ);
		}
		if (group(existing, Groups.SUPERVISION, "中心督查")) {
			grant(Groups.SUPERVISION, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
			grant(Groups.SUPERVISION, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
			grant(Groups.SUPERVISION, Resources.APPLICATION, "welcome", Permissions.ACCESS);
			grant(Groups.SUPERVISION, Resources.USER, ALL, Permissions.READ);
			grant(Groups.SUPERVISION, Resources.DEPLOYMENT, ALL, Permissions.READ);
			grant(Groups.SUPERVISION, Resources.DECISION_DEFINITION, ALL, Permissions.READ);
			grant(Groups.SUPERVISION, Resources.PROCESS_DEFINITION, ALL, ProcessDefinitionPermissions.READ,
					ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_TASK,
					ProcessDefinitionPermissions.READ_HISTORY);
		}
		if (group(existing, Groups.DESIGN, "流程设计")) {
			grant(Groups.DESIGN, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
			grant(Groups.DESIGN, Resources.APPLICATION, "welcome", Permissions.ACCESS);
			grant(Groups.DESIGN, Resources.DEPLOYMENT, ALL, Permissions.CREATE, Permissions.READ);
			grant(Groups.DESIGN, Resources.PROCESS_DEFINITION, ALL, ProcessDefinitionPermissions.READ);
		}
		group(existing, Groups.DIRECTOR, "中心主任");
		group(existing, Groups.DISTRICT_GOVERNMENT, "区政府");
		if (group(existing, Groups.ADMINISTRATORS, "系统管理员")) {
			Arrays.stream(Resources.values())
				.forEach(resource -> grant(Groups.ADMINISTRATORS, resource, ALL, Permissions.ALL));
		}
	}

	private void grantItem(Item item) {
		Unit unit = this.catalogue.unitOf(item);
		if (!isGranted(unit.group(), item.id())) {
			grant(unit.group(), Resources.PROCESS_DEFINITION, item.id(), ProcessDefinitionPermissions.READ,
					ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_WORK,
					ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY);
			grant(unit.group(Unit.Role.WINDOW), Resources.PROCESS_DEFINITION, item.id(),
					ProcessDefinitionPermissions.CREATE_INSTANCE);
		}
		item.windowsTakingPart()
			.stream()
			.map(Window::groupOf)
			.filter(group -> !isGranted(group, item.id()))
			.forEach(group -> grant(group, Resources.PROCESS_DEFINITION, item.id(), ProcessDefinitionPermissions.READ,
					ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_WORK));
		boolean governments = item.decidedByGovernment() || item.extension().approver() == Approver.DISTRICT_GOVERNMENT;
		if (governments && !isGranted(Groups.DISTRICT_GOVERNMENT, item.id())) {
			grant(Groups.DISTRICT_GOVERNMENT, Resources.PROCESS_DEFINITION, item.id(),
					ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK,
					ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.READ_INSTANCE);
		}
	}

	private void grantProcedure(String key) {
		if (!isGranted(Groups.HALL_STAFF, key)) {
			grant(Groups.HALL_STAFF, Resources.PROCESS_DEFINITION, key, ProcessDefinitionPermissions.READ);
		}
	}

	private boolean isGranted(String group, String key) {
		return this.authorizations.createAuthorizationQuery()
			.groupIdIn(group)
			.resourceType(Resources.PROCESS_DEFINITION)
			.resourceId(key)
			.count() > 0;
	}

	private boolean group(Set<String> existing, String id, String name) {
		if (!existing.add(id)) {
			return false;
		}
		Group group = this.identity.newGroup(id);
		group.setName(name);
		group.setType("WORKFLOW");
		this.identity.saveGroup(group);
		return true;
	}

	private void grant(String group, Resource resource, String resourceId, Permission... permissions) {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(group);
		grant.setResource(resource);
		grant.setResourceId(resourceId);
		grant.setPermissions(permissions);
		this.authorizations.saveAuthorization(grant);
	}

}
