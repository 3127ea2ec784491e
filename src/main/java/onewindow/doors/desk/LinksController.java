package onewindow.doors.desk;

import io.swagger.v3.oas.annotations.Operation;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseLinks;
import onewindow.casework.cases.VisibleCases;
import onewindow.foundation.forms.Texts;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cases that belong together.
 */
@RestController
@RequestMapping({ "/api/cases/{number}", "/camunda/api/hall/cases/{number}" })
class LinksController {

	private final CaseCommands commands;

	private final CaseLinks links;

	private final CaseFiles cases;

	private final VisibleCases visible;

	LinksController(CaseCommands commands, CaseLinks links, CaseFiles cases, VisibleCases visible) {
		this.commands = commands;
		this.links = links;
		this.cases = cases;
		this.visible = visible;
	}

	@Operation(summary = "Links a case to another one (关联办件)", description = "By the case's unit; both cases show it.")
	@PostMapping("/links")
	CaseView link(@PathVariable String number, @RequestBody Linked linked) {
		String other = Texts.line("other", "另一件的办件编号", linked.other());
		return this.commands.give(number, (caseNumber, person) -> this.links.link(this.cases.get(caseNumber),
				this.visible.get(other), Texts.line("reason", "关联的原因", linked.reason()), person));
	}

	/**
	 * What is linked.
	 *
	 * @param other the number of the other case
	 * @param reason why
	 */
	record Linked(String other, String reason) {
	}

}
