package onewindow.casework.assignment;

import java.util.Collections;
import java.util.List;
import onewindow.engine.workflow.Hands;
import onewindow.engine.workflow.Hands.HeldTask;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;

import org.springframework.stereotype.Component;

/**
 * Who has an open task, and whose business it is to pass it on.
 */
@Component
class HeldTasks {

	private final Hands hands;

	private final Catalogue catalogue;

	HeldTasks(Hands hands, Catalogue catalogue) {
		this.hands = hands;
		this.catalogue = catalogue;
	}

	HeldTask held(CaseNumber number, String taskId) {
		return this.hands.find(taskId)
			.filter(task -> task.caseNumber().equals(number))
			.orElseThrow(() -> new Conflict(AssignmentRefusal.TASK_DONE));
	}

	boolean isHeadOver(Actor actor, HeldTask task) {
		return headsOver(task).stream().anyMatch(actor::isIn);
	}

	List<String> headsOver(HeldTask task) {
		return this.catalogue.units()
			.stream()
			.filter(unit -> !Collections.disjoint(task.candidateGroups(), this.catalogue.groupsOf(unit)))
			.map(unit -> unit.group(Role.HEAD))
			.toList();
	}

	/** By the post of the task for whoever has it, as head otherwise. */
	Actor acting(Actor actor, HeldTask task) {
		return actor.id().equals(task.assignee()) ? actor.by(task.candidateGroups()) : actor.by(headsOver(task));
	}

}
