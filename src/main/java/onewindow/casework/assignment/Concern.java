package onewindow.casework.assignment;

import onewindow.casework.cases.CaseFiles;
import onewindow.engine.staff.Groups;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;

/**
 * Whose business a case is: the window, the reviewers, deciders and head of its unit, and
 * the centre's supervision.
 */
@Component
class Concern {

	private final CaseFiles cases;

	private final Catalogue catalogue;

	Concern(CaseFiles cases, Catalogue catalogue) {
		this.cases = cases;
		this.catalogue = catalogue;
	}

	void require(CaseNumber number, Actor actor) {
		Unit unit = this.catalogue.unit(this.cases.get(number).unitId());
		boolean handles = actor.isIn(unit.group(Role.WINDOW)) || unit.examines(actor);
		if (!handles && !actor.isIn(Groups.SUPERVISION)) {
			throw new NotAllowed(AssignmentRefusal.NOT_CONCERNED, unit.nameZh());
		}
	}

}
