package onewindow.doors.design;

import onewindow.engine.staff.Groups;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;

/** Whose models are: designers change them, managers look at them. */
@Component
class Designers {

	private final CurrentActor actor;

	Designers(CurrentActor actor) {
		this.actor = actor;
	}

	/**
	 * Who changes something.
	 * @return a designer
	 * @throws NotAllowed when it is somebody else
	 */
	Actor designer() {
		return this.actor.get()
			.filter(person -> person.isIn(Groups.DESIGN))
			.orElseThrow(() -> new NotAllowed(DesignRefusal.NOT_A_DESIGNER));
	}

	/**
	 * Lets somebody look.
	 * @throws NotAllowed when it is neither a designer nor a manager
	 */
	void reader() {
		if (this.actor.get().filter(person -> person.isIn(Groups.SUPERVISION)).isEmpty()) {
			designer();
		}
	}

	boolean mayChange() {
		return this.actor.get().filter(person -> person.isIn(Groups.DESIGN)).isPresent();
	}

}
