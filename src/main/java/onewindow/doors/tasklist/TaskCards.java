package onewindow.doors.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.engine.workflow.CurrentActor;
import onewindow.engine.worklist.ListedTasks;
import onewindow.engine.worklist.ListedTasks.ListedTask;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the cards of a page of Tasklist say, all in one answer.
 */
@Hidden
@RestController
class TaskCards {

	/**
	 * Tasklist shows fifteen tasks a page; whoever asks for more gets the first of them.
	 */
	private static final int MOST = 50;

	private final ListedTasks tasks;

	private final WorkingDays calendar;

	private final CurrentActor actor;

	private final Clock clock;

	TaskCards(ListedTasks tasks, WorkingDays calendar, CurrentActor actor, Clock clock) {
		this.tasks = tasks;
		this.calendar = calendar;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping("/camunda/api/hall/cards")
	List<TaskCard> of(@RequestParam List<String> task) {
		LocalDate today = Hall.today(this.clock);
		return this.tasks.of(task.stream().limit(MOST).toList(), this.actor.get().orElseThrow(NotSignedIn::new))
			.stream()
			.map(listed -> card(listed, today))
			.toList();
	}

	private TaskCard card(ListedTask listed, LocalDate today) {
		DaysLeft left = DaysLeft.of(day(listed.dueAt()), today, this.calendar);
		return new TaskCard(listed.id(), listed.caseNumber(), listed.itemName(), listed.applicant(),
				left.urgency().name().toLowerCase(Locale.ROOT), (left.urgency().sign() + " " + left.words()).strip(),
				DaysLeft.waiting(day(listed.waitingSince()), today, this.calendar), listed.card());
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, Hall.ZONE);
	}

	/**
	 * What the card of a task says.
	 *
	 * @param task the task
	 * @param number the case number
	 * @param item the item
	 * @param applicant who applies
	 * @param urgency {@code late}, {@code today}, {@code soon} or {@code ample}
	 * @param left how long until the task is due
	 * @param waiting for how long it has waited
	 * @param card the gravest card of the case, {@literal null} while it has none
	 */
	record TaskCard(String task, String number, String item, String applicant, String urgency, String left,
			String waiting, String card) {
	}

}
