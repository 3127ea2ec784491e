package onewindow.doors.tasklist;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.assignment.HandOuts;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.worklist.ListedTasks;
import onewindow.engine.worklist.ListedTasks.ListedTask;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotSignedIn;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page on which heads give out the tasks of their unit. Fills the template
 * {@code hand-out.html}; others find it empty.
 */
@Hidden
@RestController
class HandOutPage {

	/** Nobody gives out what is due that late. */
	private static final int LAST_PAGE = 100;

	private final ITemplateEngine templates;

	private final HandOuts handOuts;

	private final ListedTasks tasks;

	private final CurrentActor actor;

	private final StaffDirectory staff;

	private final WorkingDays calendar;

	private final Clock clock;

	HandOutPage(ITemplateEngine templates, HandOuts handOuts, ListedTasks tasks, CurrentActor actor,
			StaffDirectory staff, WorkingDays calendar, Clock clock) {
		this.templates = templates;
		this.handOuts = handOuts;
		this.tasks = tasks;
		this.actor = actor;
		this.staff = staff;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping("/camunda/api/hall/assignments")
	ResponseEntity<String> of(@RequestParam(required = false) String holder,
			@RequestParam(defaultValue = "0") int page) {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		Set<String> groups = this.handOuts.groupsOf(person);
		Map<String, String> people = people(groups);
		String chosen = people.containsKey(String.valueOf(holder)) ? holder : null;
		int place = Math.max(0, Math.min(page, LAST_PAGE));
		int most = HandOuts.MOST + 1;
		int skipped = place * HandOuts.MOST;
		List<ListedTask> found = (chosen != null) ? this.tasks.heldBy(chosen, groups, most, skipped)
				: this.tasks.ofGroups(groups, most, skipped);
		Context shown = new Context(Locale.CHINA);
		shown.setVariable("say", new PanelWords(Hall.today(this.clock), this.calendar, this.staff));
		shown.setVariable("people", people);
		shown.setVariable("holder", chosen);
		shown.setVariable("tasks", found.stream().limit(HandOuts.MOST).toList());
		shown.setVariable("later", (found.size() > HandOuts.MOST) ? place + 1 : null);
		return Page.of(this.templates.process("hand-out", shown));
	}

	private Map<String, String> people(Set<String> groups) {
		Map<String, String> people = new TreeMap<>();
		groups.forEach(group -> people.putAll(this.staff.peopleIn(group)));
		return people;
	}

}
