package onewindow.desk;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.cases.CaseFiles;
import onewindow.clock.Extensions;
import onewindow.coordination.Opinions;
import onewindow.forms.Texts;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.workflow.CurrentActor;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What whoever handles a case may do besides their task: extend its limit, ask a further
 * unit, let one go.
 */
@RestController
@RequestMapping("/api/cases/{number}")
class HandlingController {

	private final VisibleCases visible;

	private final CaseFiles cases;

	private final CaseViews views;

	private final CurrentActor actor;

	private final Extensions extensions;

	private final Opinions opinions;

	HandlingController(VisibleCases visible, CaseFiles cases, CaseViews views, CurrentActor actor,
			Extensions extensions, Opinions opinions) {
		this.visible = visible;
		this.cases = cases;
		this.views = views;
		this.actor = actor;
		this.extensions = extensions;
		this.opinions = opinions;
	}

	@Operation(summary = "Proposes to extend the limit of the law (延期)",
			description = "For the unit's reviewers, deciders and head; whoever the item names approves it as a task.")
	@PostMapping("/extension")
	CaseView extend(@PathVariable String number, @RequestBody Extension extension) {
		return act(number, (caseNumber, person) -> this.extensions.propose(caseNumber, extension.days(),
				Texts.line("reason", "延期的理由", extension.reason()), person));
	}

	@Operation(summary = "Asks a further unit while the consultation goes on (加签)")
	@PostMapping("/opinions")
	CaseView add(@PathVariable String number, @RequestBody Addition addition) {
		return act(number, (caseNumber, person) -> this.opinions.add(caseNumber, addition.unit(), addition.task(),
				addition.days(), addition.reason(), person));
	}

	@Operation(summary = "Asks a unit no longer (减签)", description = "What it did not say counts as nothing.")
	@PostMapping("/opinions/{unit}/removal")
	CaseView remove(@PathVariable String number, @PathVariable String unit, @RequestBody Reason removal) {
		return act(number, (caseNumber, person) -> this.opinions.remove(caseNumber, unit, removal.reason(), person));
	}

	private CaseView act(String number, Command command) {
		CaseNumber caseNumber = this.visible.get(number).number();
		command.run(caseNumber, this.actor.orSystem());
		return this.views.of(this.cases.get(caseNumber));
	}

	private interface Command {

		void run(CaseNumber number, Actor person);

	}

	record Extension(int days, String reason) {
	}

	record Addition(String unit, String task, int days, String reason) {
	}

	record Reason(String reason) {
	}

}
