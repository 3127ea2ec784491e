package onewindow.doors.desk;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.clock.Extensions;
import onewindow.foundation.forms.Texts;
import onewindow.office.coordination.Consultations;
import onewindow.office.statement.Statements;

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
@RequestMapping({ "/api/cases/{number}", "/camunda/api/hall/cases/{number}" })
class HandlingController {

	private final CaseCommands commands;

	private final Extensions extensions;

	private final Consultations consultations;

	private final Statements statements;

	HandlingController(CaseCommands commands, Extensions extensions, Consultations consultations,
			Statements statements) {
		this.statements = statements;
		this.commands = commands;
		this.extensions = extensions;
		this.consultations = consultations;
	}

	@Operation(summary = "Proposes to extend the limit of the law (延期)",
			description = "For the unit's reviewers, deciders and head; whoever the item names approves it as a task.")
	@PostMapping("/extension")
	CaseView extend(@PathVariable String number, @RequestBody ExtensionRequest extension) {
		return this.commands.give(number, (caseNumber, person) -> this.extensions.propose(caseNumber, extension.days(),
				Texts.line("reason", "延期的理由", extension.reason()), person));
	}

	@Operation(summary = "Asks a further unit while the consultation goes on (加签)")
	@PostMapping("/opinions")
	CaseView add(@PathVariable String number, @RequestBody Consultations.Request addition) {
		return this.commands.give(number, (caseNumber, person) -> this.consultations.add(caseNumber, addition, person));
	}

	@Operation(summary = "Asks a unit no longer (减签)", description = "What it did not say counts as nothing.")
	@PostMapping("/opinions/{unit}/removal")
	CaseView remove(@PathVariable String number, @PathVariable String unit, @RequestBody Reason removal) {
		return this.commands.give(number,
				(caseNumber, person) -> this.consultations.remove(caseNumber, unit, removal.reason(), person));
	}

	@Operation(summary = "Takes a statement or defence (陈述、申辩)",
			description = "For the window and the examiners of the case's unit, at any time before the decision.")
	@PostMapping("/statements")
	CaseView state(@PathVariable String number, @RequestBody Statements.Given statement) {
		return this.commands.give(number, (caseNumber, person) -> this.statements.take(caseNumber, statement, person));
	}

	record ExtensionRequest(int days, String reason) {
	}

	record Reason(String reason) {
	}

}
