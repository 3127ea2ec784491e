package onewindow.doors.tasklist;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseLists;
import onewindow.casework.cases.Timeline;
import onewindow.casework.cases.VisibleCases;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.worklist.ListedTasks;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotFound;
import onewindow.foundation.shared.NotSignedIn;
import onewindow.outgoing.documents.Documents;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What somebody has done in a case just now: what it says, what there is to print, and
 * what they do next.
 */
@Hidden
@RestController
class DoneController {

	private static final String USER_TASK = "Task_";

	private final VisibleCases visible;

	private final Timeline timeline;

	private final Documents documents;

	private final ListedTasks tasks;

	private final CurrentActor actor;

	private final CaseLists lists;

	private final StaffDirectory staff;

	private final Clock clock;

	DoneController(VisibleCases visible, Timeline timeline, Documents documents, ListedTasks tasks, CurrentActor actor,
			CaseLists lists, StaffDirectory staff, Clock clock) {
		this.lists = lists;
		this.staff = staff;
		this.clock = clock;
		this.visible = visible;
		this.timeline = timeline;
		this.documents = documents;
		this.tasks = tasks;
		this.actor = actor;
	}

	@GetMapping("/camunda/api/hall/cases/{number}/done")
	Done of(@PathVariable String number) {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		CaseFile file = this.visible.get(number);
		Act act = this.timeline.of(file.number())
			.stream()
			.filter(done -> done.actor().equals(person.id()))
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new NotFound(TasklistRefusal.NOTHING_DONE));
		List<Printed> issued = this.visible.showsApplicant(file) ? issuedSince(act, file.number()) : List.of();
		String next = this.tasks.nextOf(file.number(), person).or(() -> this.tasks.next(person)).orElse(null);
		return new Done(act.title(), issued, next);
	}

	/** Who was faster, for whoever finds a task done. */
	@GetMapping("/camunda/api/hall/cases/{number}/latest")
	Latest latest(@PathVariable String number) {
		return this.timeline.of(this.visible.get(number).number())
			.stream()
			.filter(act -> act.element().startsWith(USER_TASK))
			.reduce((earlier, later) -> later)
			.map(act -> new Latest(this.staff.nameOf(act.actor()), Hall.text(act.at()), act.title()))
			.orElseThrow(() -> new NotFound(TasklistRefusal.NOTHING_DONE));
	}

	/** Whether an application went through whose answer was lost on the way. */
	@GetMapping("/camunda/api/hall/received")
	Received received() {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		return this.lists.handledBy(person, 1, 0)
			.stream()
			.findFirst()
			.map(last -> new Received(last.number().value(), last.applicant(),
					Duration.between(last.at(), this.clock.instant()).toSeconds()))
			.orElseThrow(() -> new NotFound(TasklistRefusal.NOTHING_DONE));
	}

	private List<Printed> issuedSince(Act act, CaseNumber number) {
		return this.documents.of(number)
			.stream()
			.filter(document -> document.actId() != null && document.actId() >= act.id())
			.map(document -> new Printed(document.title(), document.number()))
			.toList();
	}

	/**
	 * What was done.
	 *
	 * @param title what, in Chinese
	 * @param documents what was issued by it
	 * @param next the task that the person does next, {@literal null} when nothing waits
	 */
	record Done(String title, List<Printed> documents, String next) {
	}

	/**
	 * The last step of a case.
	 *
	 * @param who did it
	 * @param when as people read it
	 * @param title what, in Chinese
	 */
	record Latest(String who, String when, String title) {
	}

	/**
	 * The case on which the person has worked last.
	 *
	 * @param number its number
	 * @param applicant who applies
	 * @param secondsAgo how long ago that was
	 */
	record Received(String number, String applicant, long secondsAgo) {
	}

	/**
	 * A document to print.
	 *
	 * @param title as printed
	 * @param number of the document
	 */
	record Printed(String title, String number) {
	}

}
