package onewindow.doors.tasklist;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.assignment.HandOuts;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which of the hall's pages concern the person who has signed in.
 */
@Hidden
@RestController
class WorkplaceController {

	private final CurrentActor actor;

	private final HandOuts handOuts;

	private final Catalogue catalogue;

	WorkplaceController(CurrentActor actor, HandOuts handOuts, Catalogue catalogue) {
		this.actor = actor;
		this.handOuts = handOuts;
		this.catalogue = catalogue;
	}

	@GetMapping("/camunda/api/hall/workplace")
	Workplace of() {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		return new Workplace(person.id(),
				this.catalogue.units().stream().anyMatch(unit -> person.isIn(unit.group(Role.WINDOW))),
				!this.handOuts.groupsOf(person).isEmpty());
	}

	/**
	 * What somebody does here.
	 *
	 * @param user the user id
	 * @param receives whether they receive applications
	 * @param handsOut whether they give out the tasks of a unit
	 */
	record Workplace(String user, boolean receives, boolean handsOut) {
	}

}
