package onewindow.doors.tasklist;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.assignment.Copies;
import onewindow.casework.cases.CaseLists;
import onewindow.casework.cases.CaseSearch;
import onewindow.casework.cases.ListedCase;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.ItemSearch;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotSignedIn;
import onewindow.outgoing.documents.Documents;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cases that are in nobody's list of tasks: what one has worked on, what one was shown,
 * what one searches for. Fills the template {@code case-list.html}.
 */
@Hidden
@RestController
@RequestMapping("/camunda/api/hall/lists")
class CaseListsController {

	private static final int PAGE = 30;

	private static final int RECENT = 10;

	/** The lists reach less far back. */
	private static final int LAST_PAGE = 1000;

	private final ITemplateEngine templates;

	private final CaseLists lists;

	private final CaseSearch search;

	private final ItemSearch items;

	private final Copies copies;

	private final Documents documents;

	private final CurrentActor actor;

	private final StaffDirectory staff;

	private final WorkingDays calendar;

	private final Clock clock;

	CaseListsController(ITemplateEngine templates, CaseLists lists, CaseSearch search, ItemSearch items, Copies copies,
			Documents documents, CurrentActor actor, StaffDirectory staff, WorkingDays calendar, Clock clock) {
		this.templates = templates;
		this.lists = lists;
		this.search = search;
		this.items = items;
		this.copies = copies;
		this.documents = documents;
		this.actor = actor;
		this.staff = staff;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping("/handled")
	ResponseEntity<String> handled(@RequestParam(defaultValue = "0") int page) {
		int place = Math.max(0, Math.min(page, LAST_PAGE));
		List<ListedCase> found = this.lists.handledBy(person(), PAGE + 1, place * PAGE);
		Context list = list("我经办过的", found.stream().limit(PAGE).toList());
		list.setVariable("earlier", (found.size() > PAGE) ? "#/handled?page=" + (place + 1) : null);
		return page(list);
	}

	/** With the documents of each, to be printed again. */
	@GetMapping("/recent")
	ResponseEntity<String> recent() {
		List<ListedCase> found = this.lists.handledBy(person(), RECENT, 0);
		Context list = list("刚才办的", found);
		list.setVariable("documents", this.documents.of(found.stream().map(ListedCase::number).toList()));
		return page(list);
	}

	@GetMapping("/copies")
	ResponseEntity<String> copies() {
		Context list = list("抄送我的", this.lists.of(this.copies.shownTo(person(), PAGE)));
		list.setVariable("masked", true);
		return page(list);
	}

	@PostMapping("/search")
	ResponseEntity<String> search(@RequestBody Wanted wanted) {
		String text = Texts.line("text", "查找内容", wanted.text());
		List<Item> meant = this.items.find(text);
		Context list = list("查找结果", this.search.find(text, meant.stream().map(Item::id).toList()));
		list.setVariable("items", meant);
		return page(list);
	}

	private Actor person() {
		return this.actor.get().orElseThrow(NotSignedIn::new);
	}

	private Context list(String title, List<ListedCase> cases) {
		Context list = new Context(Locale.CHINA);
		list.setVariable("say", new PanelWords(Hall.today(this.clock), this.calendar, this.staff));
		list.setVariable("title", title);
		list.setVariable("cases", cases);
		return list;
	}

	private ResponseEntity<String> page(Context list) {
		return Page.of(this.templates.process("case-list", list));
	}

	/**
	 * What somebody searches for. It may be a personal number, so it is never written
	 * down.
	 *
	 * @param text as typed
	 */
	record Wanted(String text) {

		@Override
		public String toString() {
			return "Wanted[masked]";
		}

	}

}
