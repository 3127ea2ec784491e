package onewindow.doors.tasklist;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.counter.intake.BatchAcceptance;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotSignedIn;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page on which a window accepts several applications of one item in one go. Fills
 * the template {@code acceptances.html}.
 */
@Hidden
@RestController
class AcceptancePage {

	private final ITemplateEngine templates;

	private final BatchAcceptance acceptances;

	private final CurrentActor actor;

	private final StaffDirectory staff;

	private final WorkingDays calendar;

	private final Clock clock;

	AcceptancePage(ITemplateEngine templates, BatchAcceptance acceptances, CurrentActor actor, StaffDirectory staff,
			WorkingDays calendar, Clock clock) {
		this.templates = templates;
		this.acceptances = acceptances;
		this.actor = actor;
		this.staff = staff;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping("/camunda/api/hall/acceptances")
	ResponseEntity<String> page() {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		List<BatchAcceptance.Waiting> waiting = this.acceptances.waitingFor(person);
		Context page = new Context(Locale.CHINA);
		page.setVariable("say", new PanelWords(Hall.today(this.clock), this.calendar, this.staff));
		page.setVariable("most", BatchAcceptance.MOST);
		page.setVariable("items", waiting.stream()
			.collect(Collectors.groupingBy(each -> each.task().itemName(), LinkedHashMap::new, Collectors.toList())));
		return Page.of(this.templates.process("acceptances", page));
	}

}
