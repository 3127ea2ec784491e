package onewindow.app;

import java.util.List;

import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.CurrentActor;
import onewindow.engine.worklist.WorkList;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the administrator look whether the work list is right, and make it anew. */
@RestController
@RequestMapping("/api/work-list")
class WorkListController {

	private final WorkList list;

	private final CurrentActor actor;

	WorkListController(WorkList list, CurrentActor actor) {
		this.list = list;
		this.actor = actor;
	}

	@GetMapping
	Checked check() {
		admitTheAdministrator();
		return new Checked(this.list.differences());
	}

	@PostMapping
	Checked rebuild() {
		admitTheAdministrator();
		this.list.rebuild();
		return new Checked(this.list.differences());
	}

	private void admitTheAdministrator() {
		if (!this.actor.orSystem().isIn(Groups.ADMINISTRATORS)) {
			throw new NotAllowed(AppRefusal.NOT_THE_LISTS_ADMINISTRATOR);
		}
	}

	/**
	 * What was found.
	 *
	 * @param differences ids of the tasks whose rows are wrong, empty when none is
	 */
	record Checked(List<String> differences) {
	}

}
