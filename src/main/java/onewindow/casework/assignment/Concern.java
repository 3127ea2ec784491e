package onewindow.casework.assignment;

import onewindow.casework.cases.CaseFiles;
import java.util.List;
import java.util.stream.Stream;

import onewindow.engine.staff.Groups;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
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

	/** Gives the person, acting by the post that makes it their business. */
	Actor require(CaseNumber number, Actor actor) {
		Unit unit = this.catalogue.unit(this.cases.get(number).unitId());
		List<String> posts = Stream.concat(unit.handlers().stream(), Stream.of(Groups.SUPERVISION)).toList();
		if (posts.stream().noneMatch(actor::isIn)) {
			throw new NotAllowed(AssignmentRefusal.NOT_CONCERNED, unit.nameZh());
		}
		return actor.by(posts);
	}

}
