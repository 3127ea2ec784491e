package onewindow.doors.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.substitution.SubstitutionChoices;
import onewindow.casework.substitution.SubstitutionKind;
import onewindow.doors.tasklist.Action.Asked;
import onewindow.engine.staff.Posts;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotSignedIn;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page on which people arrange who stands in for them. Fills the template
 * {@code substitutions.html}.
 */
@Hidden
@RestController
@RequestMapping("/camunda/api/hall/substitutions")
class SubstitutionsController {

	private final ITemplateEngine templates;

	private final SubstitutionChoices choices;

	private final Posts posts;

	private final CurrentActor actor;

	private final StaffDirectory staff;

	private final WorkingDays calendar;

	private final Clock clock;

	SubstitutionsController(ITemplateEngine templates, SubstitutionChoices choices, Posts posts, CurrentActor actor,
			StaffDirectory staff, WorkingDays calendar, Clock clock) {
		this.templates = templates;
		this.choices = choices;
		this.posts = posts;
		this.actor = actor;
		this.staff = staff;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping
	ResponseEntity<String> page() {
		LocalDate today = Hall.today(this.clock);
		Context page = new Context(Locale.CHINA);
		page.setVariable("say", new PanelWords(today, this.calendar, this.staff));
		page.setVariable("today", today);
		page.setVariable("self", person().id());
		page.setVariable("people", this.choices.people(person()));
		page.setVariable("posts", this.posts.names());
		page.setVariable("arranged", this.choices.shownTo(person()));
		return Page.of(this.templates.process("substitutions", page));
	}

	/**
	 * Whoever is away names somebody for each post; whoever is there, for those they
	 * like.
	 */
	@GetMapping("/asked")
	List<Asked> asked(@RequestParam String person, @RequestParam String kind) {
		boolean away = Texts.code(SubstitutionKind.class, "kind", kind) == SubstitutionKind.ABSENCE;
		List<Asked> asked = new ArrayList<>(List.of(Asked.date("from", "自"), Asked.date("to", "至（含当天）")));
		this.choices.posts(person, person()).forEach((post, open) -> {
			Asked substitute = Asked.choice("post:" + post, open.name() + "由谁代理", open.able());
			asked.add(away ? substitute : substitute.optional());
		});
		asked.add(Asked.line("reason", "事由"));
		return asked;
	}

	private Actor person() {
		return this.actor.get().orElseThrow(NotSignedIn::new);
	}

}
